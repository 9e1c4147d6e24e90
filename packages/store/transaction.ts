// The one transaction of a change: new state, the entry of the audit chain with its new head, the facts for others
// and the record that makes a repeat harmless. All of it is written, or nothing.
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Instant } from '@greep/kernel';
import { type ChainEntry, type ChainHead, chainPk, chainSk, digestOf, registerPk, seal, shardOf } from './chain.ts';
import { headSk, type Item, itemKey, toItem } from './item.ts';
import { outboxItem } from './outbox-item.ts';
import type { Authorship, Change, Check, Delete, Put } from './port.ts';
import { replayItem } from './replay.ts';
import type { Shelf } from './shelf.ts';

/** Why a line is there: tells what it means when its condition fails. */
export type Line = { readonly part: 'state' | 'replay' | 'chain' | 'event'; readonly write: TransactWriteItem };

/** What stays the same however often the chain moves on before it is written. */
export type Prepared = {
  readonly change: Change;
  readonly authorship: Authorship;
  readonly recordedAt: Instant;
  readonly rows: ChainEntry['rows'];
  readonly lines: readonly Line[];
  readonly eventIds: readonly string[];
};

const absent = 'attribute_not_exists(pk)';

type Condition = {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues: Item;
};

/** Version 0 means absent, and a row past its moment counts as absent. */
const versionIs = (version: number, now: Instant): Condition =>
  version === 0
    ? {
        ConditionExpression: `${absent} OR expiresAt <= :now`,
        ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.parse(now) / 1000)) } },
      }
    : {
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': { N: String(version) } },
      };

/** A put with its condition; checks the guard for the row and for the index partitions that it appears in. */
export const conditionalPut = (shelf: Shelf, put: Put, now: Instant) => {
  const { pk } = put.key;
  if (put.gsi1) shelf.guard.allowIndexed(pk, 'gsi1', put.gsi1.pk);
  if (put.gsi2) shelf.guard.allowIndexed(pk, 'gsi2', put.gsi2.pk);
  return {
    TableName: shelf.table(shelf.guard.dataTable('put', pk)),
    Item: toItem(put, shelf.salt()),
    ...versionIs(put.version, now),
  };
};

const conditional = (shelf: Shelf, verb: 'delete' | 'get', { key, version }: Delete | Check, now: Instant) => ({
  TableName: shelf.table(shelf.guard.dataTable(verb, key.pk)),
  Key: itemKey(key),
  ...versionIs(version, now),
});

export const prepare = (shelf: Shelf, change: Change, authorship: Authorship): Prepared => {
  // Before anything is read: what has no chain here cannot be changed like this.
  shelf.guard.allow('trail', 'put', chainPk(change.aggregate));
  const now = shelf.clock.now();
  const puts = change.puts.map((put) => conditionalPut(shelf, put, now));
  const deletes = change.deletes ?? [];
  const state: TransactWriteItem[] = [
    ...puts.map((Put) => ({ Put })),
    ...deletes.map((row) => ({ Delete: conditional(shelf, 'delete', row, now) })),
    ...(change.checks ?? []).map((row) => ({ ConditionCheck: conditional(shelf, 'get', row, now) })),
  ];
  const { replay } = authorship;
  return {
    change,
    authorship,
    recordedAt: now,
    rows: [
      ...change.puts.map(({ key, version }, at) => ({
        ...key,
        version: version + 1,
        digest: digestOf(puts[at]?.Item),
      })),
      ...deletes.map(({ key, version }) => ({ ...key, version, digest: null })),
    ],
    lines: [
      ...state.map((write): Line => ({ part: 'state', write })),
      ...(replay ? [replayLine(shelf, replayItem(shelf, replay), now)] : []),
    ],
    eventIds: (change.facts ?? []).map(shelf.ids.next),
  };
};

const replayLine = (shelf: Shelf, item: Item, now: Instant): Line => {
  shelf.guard.allow('care', 'put', item.pk?.S ?? '');
  return { part: 'replay', write: { Put: { TableName: shelf.table('care'), Item: item, ...versionIs(0, now) } } };
};

const appended = (shelf: Shelf, table: 'trail' | 'outbox', item: Item): TransactWriteItem => {
  shelf.guard.allow(table, 'put', item.pk?.S ?? '');
  return { Put: { TableName: shelf.table(table), Item: item, ConditionExpression: absent } };
};

const headLine = (shelf: Shelf, { aggregate, number, hash }: ChainEntry, previous: ChainHead): Line => ({
  part: 'chain',
  write: {
    Put: {
      TableName: shelf.table(shelf.guard.dataTable('put', aggregate)),
      Item: {
        pk: { S: aggregate },
        sk: { S: headSk },
        kind: { S: 'chain-head' },
        version: { N: String(number) },
        hash: { S: hash },
      },
      // The row that was in the way comes back with the refusal: a retry needs no read of its own.
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      ...(previous.number === 0
        ? { ConditionExpression: absent }
        : {
            ConditionExpression: '#version = :version AND #hash = :hash',
            ExpressionAttributeNames: { '#version': 'version', '#hash': 'hash' },
            ExpressionAttributeValues: { ':version': { N: String(previous.number) }, ':hash': { S: previous.hash } },
          }),
    },
  },
});

const entryLines = (shelf: Shelf, entry: ChainEntry): Line[] => {
  const { aggregate, number } = entry;
  const written: Item = {
    ...itemKey({ pk: chainPk(aggregate), sk: chainSk(number) }),
    kind: { S: 'chain-entry' },
    data: { S: JSON.stringify(entry) },
  };
  const registered: Item = { ...itemKey({ pk: registerPk(shardOf(aggregate)), sk: aggregate }), kind: { S: 'chain' } };
  const items = number === 1 ? [written, registered] : [written];
  return items.map((item) => ({ part: 'chain', write: appended(shelf, 'trail', item) }));
};

/** What was prepared, as the next link after `head`. */
export const linked = (
  shelf: Shelf,
  prepared: Prepared,
  head: ChainHead,
): { entry: ChainEntry; lines: readonly Line[] } => {
  const { change, authorship, recordedAt, rows } = prepared;
  const { aggregate, action, on, reason } = change;
  const number = head.number + 1;
  const entry = seal({
    ...{ number, previous: head.hash, aggregate, action, actor: { ...authorship.actor } },
    ...{ on, reason, recordedAt, requestId: authorship.requestId, rows },
  });
  const events = (change.facts ?? []).map(({ type, data }, at): Line => {
    const event = {
      id: prepared.eventIds[at] ?? '',
      type,
      gemeente: shelf.gemeente,
      aggregate,
      number,
      recordedAt,
      data,
    };
    return { part: 'event', write: appended(shelf, 'outbox', outboxItem(event)) };
  });
  return { entry, lines: [headLine(shelf, entry, head), ...entryLines(shelf, entry), ...prepared.lines, ...events] };
};
