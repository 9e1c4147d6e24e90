// The carriers' end of the outbox: what waits, in order; what is done goes away; what cannot be delivered is set aside
// with its reason until somebody has mended the cause and lets it go again.
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Clock, Gemeente, Instant } from '@greep/kernel';
import { shards } from './chain.ts';
import { type Item, itemKey, keyOf } from './item.ts';
import { outboxExpiry } from './outbox-item.ts';
import { patiently, pause } from './patiently.ts';
import type { Key } from './port.ts';
import { type TableNaming, tableName } from './tables.ts';

/** `event` is unparsed on purpose: one that does not parse is set aside like any other poison. */
export type PendingEvent = { readonly key: Key; readonly event: unknown };
export type AsideEvent = PendingEvent & { readonly reason: string };

export type Outbox = {
  readonly shards: readonly number[];
  /** The shards where something waits, at the price of one question while little does. */
  readonly waiting: () => Promise<readonly number[]>;
  /** The oldest events of a shard. Their expiry is ignored: an installation that stood still loses nothing. */
  readonly pending: (shard: number, limit: number) => Promise<readonly PendingEvent[]>;
  readonly remove: (keys: readonly Key[]) => Promise<void>;
  /** The reason is a code, never a message. */
  readonly setAside: (event: PendingEvent, reasonCode: string) => Promise<void>;
  /** At most 100 per shard, oldest first. */
  readonly aside: () => Promise<readonly AsideEvent[]>;
  /** Puts everything that was set aside back in line; answers how many. */
  readonly replayAside: () => Promise<number>;
  /** Puts facts of this moment and later in line once more, for those that left the stream uncarried. Twice is harmless. */
  readonly replaySince: (since: Instant) => Promise<number>;
};

export type OutboxSettings = {
  readonly client: DynamoDBClient;
  readonly gemeente: Gemeente;
  readonly clock: Clock;
  readonly tables?: TableNaming;
};

type Desk = { readonly client: DynamoDBClient; readonly clock: Clock; readonly TableName: string };

/** What is no JSON stays the text that it is, so that whoever mends it sees what lay there. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
const textOf = (event: unknown): string => (typeof event === 'string' ? event : (JSON.stringify(event) ?? 'null'));

/** An outbox row, from a query or from the stream. */
export const pendingEventOf = (item: Item): PendingEvent => ({
  key: keyOf(item),
  event: parseJson(item.data?.S ?? ''),
});

const oldest = async ({ client, TableName }: Desk, pk: string, limit: number): Promise<readonly Item[]> => {
  const command = new QueryCommand({
    TableName,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pk } },
    Limit: limit,
  });
  return (await patiently(() => client.send(command))).Items ?? [];
};

const waiting = async ({ client, TableName }: Desk): Promise<readonly number[]> => {
  const found = new Set<number>();
  let after: Item | undefined;
  do {
    const command = new ScanCommand({
      TableName,
      ConsistentRead: true,
      ProjectionExpression: 'pk',
      FilterExpression: 'begins_with(pk, :shard)',
      ExpressionAttributeValues: { ':shard': { S: 'SHARD#' } },
      ...(after && { ExclusiveStartKey: after }),
    });
    const answer = await patiently(() => client.send(command));
    for (const { pk } of answer.Items ?? []) found.add(Number(pk?.S?.split('#')[1]));
    after = answer.LastEvaluatedKey;
  } while (after);
  return [...found];
};

const move = async ({ client, TableName }: Desk, from: Key, to: Item): Promise<void> => {
  const TransactItems = [{ Put: { TableName, Item: to } }, { Delete: { TableName, Key: itemKey(from) } }];
  await patiently(() => client.send(new TransactWriteItemsCommand({ TransactItems })));
};

const remove = async ({ client, TableName }: Desk, keys: readonly Key[]): Promise<void> => {
  let open = keys.map((key) => ({ DeleteRequest: { Key: itemKey(key) } }));
  for (let attempt = 1; open.length > 0; attempt += 1) {
    if (attempt > 50 + keys.length) throw Object.assign(new Error('the outbox stays too busy'), { name: 'StoreBusy' });
    const command = new BatchWriteItemCommand({ RequestItems: { [TableName]: open.slice(0, 25) } });
    const { UnprocessedItems } = await patiently(() => client.send(command));
    const left = (UnprocessedItems?.[TableName] ?? []).flatMap(({ DeleteRequest }) =>
      DeleteRequest?.Key ? [{ DeleteRequest: { Key: DeleteRequest.Key } }] : [],
    );
    if (left.length > 0) await pause(attempt);
    open = [...left, ...open.slice(25)];
  }
};

const shardOfKey = ({ pk }: Key): string => pk.split('#')[1] ?? '';

const replayAside = async (desk: Desk): Promise<number> => {
  let replayed = 0;
  for (const shard of shards) {
    for (
      let items = await oldest(desk, `ASIDE#${shard}`, 100);
      items.length > 0;
      items = await oldest(desk, `ASIDE#${shard}`, 100)
    ) {
      for (const { reason: _, ...item } of items) {
        const back = { ...item, pk: { S: `SHARD#${shard}` }, expiresAt: outboxExpiry(desk.clock.now()) };
        await move(desk, keyOf(item), back);
        replayed += 1;
      }
    }
  }
  return replayed;
};

const factsSince = async ({ client, TableName }: Desk, shard: number, since: Instant): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let after: Item | undefined;
  do {
    const command = new QueryCommand({
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk >= :since',
      ExpressionAttributeValues: { ':pk': { S: `SHARD#${shard}` }, ':since': { S: since } },
      ...(after && { ExclusiveStartKey: after }),
    });
    const answer = await patiently(() => client.send(command));
    found.push(...(answer.Items ?? []));
    after = answer.LastEvaluatedKey;
  } while (after);
  return found;
};

/** Only a row of another key is news to the stream; it sorts where the first one lay. */
const againKey = ({ pk, sk }: Key, now: Instant): Key => ({ pk, sk: `${sk.split('~')[0]}~${now}` });

const replaySince = async (desk: Desk, since: Instant): Promise<number> => {
  const now = desk.clock.now();
  let replayed = 0;
  for (const shard of shards) {
    // All of them first: what was put in line again lies behind what is still to come.
    for (const item of await factsSince(desk, shard, since)) {
      const again = { ...item, ...itemKey(againKey(keyOf(item), now)), expiresAt: outboxExpiry(now) };
      await move(desk, keyOf(item), again);
      replayed += 1;
    }
  }
  return replayed;
};

export const openOutbox = ({ client, gemeente, clock, tables = tableName }: OutboxSettings): Outbox => {
  const desk: Desk = { client, clock, TableName: tables(gemeente, 'outbox') };
  return {
    shards,
    waiting: () => waiting(desk),
    pending: async (shard, limit) => (await oldest(desk, `SHARD#${shard}`, limit)).map(pendingEventOf),
    remove: (keys) => remove(desk, keys),
    setAside: ({ key, event }, reasonCode) =>
      move(desk, key, {
        ...itemKey({ pk: `ASIDE#${shardOfKey(key)}`, sk: key.sk }),
        kind: { S: 'event' },
        version: { N: '1' },
        data: { S: textOf(event) },
        reason: { S: reasonCode },
      }),
    aside: async () => {
      const items = await Promise.all(shards.map((shard) => oldest(desk, `ASIDE#${shard}`, 100)));
      return items.flat().map((item) => ({ ...pendingEventOf(item), reason: item.reason?.S ?? '' }));
    },
    replayAside: () => replayAside(desk),
    replaySince: (since) => replaySince(desk, since),
  };
};
