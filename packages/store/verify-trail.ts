// Walks every audit chain of a gemeente from its first entry to its head and names the first link that does not hold.
// A chain alone shows neither a whole rewrite nor a tail that was cut together with its head: heads are to be
// anchored elsewhere for that.
import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Gemeente } from '@greep/kernel';
import { ChainEntry, type ChainHead, chainPk, chainSk, isSealed, noHead, registerPk, shards } from './chain.ts';
import { type DataTable, dataTableOf } from './guard.ts';
import { headSk, type Item, itemKey, keyOf } from './item.ts';
import { patiently } from './patiently.ts';
import { headOfItem, queryAll } from './read.ts';
import { type TableNaming, tableName } from './tables.ts';

export type BrokenLink = {
  readonly aggregate: string;
  /** Number of the entry where the chain first fails. */
  readonly number: number;
  readonly what:
    | 'entry-missing'
    | 'entry-unreadable'
    | 'entry-moved'
    | 'entry-changed'
    | 'entry-does-not-follow'
    | 'head-missing'
    | 'head-forged'
    | 'tail-missing';
};

export type TrailReport = {
  readonly chains: number;
  readonly entries: number;
  /** The first broken link of each chain that has one. */
  readonly broken: readonly BrokenLink[];
};

type Walk = { readonly client: DynamoDBClient; readonly table: (name: DataTable | 'trail') => string };

const readEntry = (item: Item): ChainEntry | undefined => {
  try {
    return ChainEntry.parse(JSON.parse(item.data?.S ?? ''));
  } catch {
    return undefined;
  }
};

/** Does this item hold the next link after `head`? */
const linkAfter = (aggregate: string, head: ChainHead, item: Item): ChainHead | BrokenLink['what'] => {
  const number = head.number + 1;
  if (keyOf(item).sk !== chainSk(number)) return 'entry-missing';
  const entry = readEntry(item);
  if (!entry) return 'entry-unreadable';
  if (entry.number !== number || entry.aggregate !== aggregate) return 'entry-moved';
  if (!isSealed(entry)) return 'entry-changed';
  return entry.previous === head.hash ? { number, hash: entry.hash } : 'entry-does-not-follow';
};

type Reached = { readonly head: ChainHead; readonly broken?: BrokenLink };

/** Follows the chain from `start` as far as it holds. */
const follow = async ({ client, table }: Walk, aggregate: string, start: ChainHead): Promise<Reached> => {
  let head = start;
  let after: Item | undefined = itemKey({ pk: chainPk(aggregate), sk: chainSk(start.number) });
  while (after) {
    const command: QueryCommand = new QueryCommand({
      TableName: table('trail'),
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk > :sk',
      ExpressionAttributeValues: { ':pk': after.pk ?? { S: '' }, ':sk': after.sk ?? { S: '' } },
    });
    const { Items = [], LastEvaluatedKey } = await patiently(() => client.send(command));
    for (const item of Items) {
      const link = linkAfter(aggregate, head, item);
      if (typeof link === 'string') return { head, broken: { aggregate, number: head.number + 1, what: link } };
      head = link;
    }
    after = LastEvaluatedKey;
  }
  return { head };
};

const headRow = async ({ client, table }: Walk, aggregate: string): Promise<ChainHead | undefined> => {
  const command = new GetItemCommand({
    TableName: table(dataTableOf(aggregate)),
    Key: itemKey({ pk: aggregate, sk: headSk }),
    ConsistentRead: true,
  });
  return headOfItem((await patiently(() => client.send(command))).Item);
};

/** Entry and head are written together, so a head that is read after the entries is never behind them. */
const verifyChain = async (walk: Walk, aggregate: string): Promise<Reached> => {
  let reached = await follow(walk, aggregate, noHead);
  while (!reached.broken) {
    const { head } = reached;
    const kept = await headRow(walk, aggregate);
    if (!kept) return { head, broken: { aggregate, number: head.number, what: 'head-missing' } };
    if (kept.number === head.number && kept.hash === head.hash) return reached;
    if (kept.number <= head.number) return { head, broken: { aggregate, number: head.number, what: 'head-forged' } };
    // Either somebody wrote meanwhile, or the tail is gone.
    reached = await follow(walk, aggregate, head);
    if (!reached.broken && reached.head.number === head.number)
      return { head, broken: { aggregate, number: head.number + 1, what: 'tail-missing' } };
  }
  return reached;
};

export const verifyTrail = async (settings: {
  readonly client: DynamoDBClient;
  readonly gemeente: Gemeente;
  readonly tables?: TableNaming;
}): Promise<TrailReport> => {
  const { client, gemeente, tables = tableName } = settings;
  const walk: Walk = { client, table: (name) => tables(gemeente, name) };
  const broken: BrokenLink[] = [];
  let chains = 0;
  let entries = 0;
  for (const shard of shards) {
    const registered = await queryAll(
      walk,
      {
        TableName: walk.table('trail'),
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: registerPk(shard) } },
      },
      Number.POSITIVE_INFINITY,
    );
    for (const { sk: aggregate } of registered.map(keyOf)) {
      const { head, broken: link } = await verifyChain(walk, aggregate);
      chains += 1;
      entries += head.number;
      if (link) broken.push(link);
    }
  }
  return { chains, entries, broken };
};
