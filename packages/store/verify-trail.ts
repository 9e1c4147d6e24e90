// Walks every audit chain of a gemeente from its first entry to its head and names the first link that does not hold.
// A chain alone shows neither a whole rewrite nor a tail that was cut together with its head: for that it is held against
// the anchors that were taken of it.
import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type Anchor, type Anchored, chainDigest, gatherAnchors, listChains, type TrailOf } from './anchor.ts';
import { ChainEntry, type ChainHead, chainPk, chainSk, isSealed, noHead } from './chain.ts';
import { type DataTable, dataTableOf } from './guard.ts';
import { headSk, type Item, itemKey, keyOf } from './item.ts';
import { patiently } from './patiently.ts';
import { headOfItem } from './read.ts';
import { tableName } from './tables.ts';

export type BrokenLink = {
  /** The digest alone when only an anchor still knows the chain. */
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
    | 'tail-missing'
    | 'anchored-entry-changed'
    | 'anchored-entry-missing'
    | 'anchored-chain-missing'
    | 'anchors-contradict';
};

export type TrailReport = {
  readonly chains: number;
  readonly entries: number;
  /** The first broken link of each chain that has one. */
  readonly broken: readonly BrokenLink[];
};

type Walk = {
  readonly client: DynamoDBClient;
  readonly table: (name: DataTable | 'trail') => string;
  readonly anchored: ReadonlyMap<string, Anchored>;
};

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
const follow = async ({ client, table, anchored }: Walk, aggregate: string, start: ChainHead): Promise<Reached> => {
  const { hashes } = anchored.get(chainDigest(aggregate)) ?? {};
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
      if ((hashes?.get(link.number) ?? link.hash) !== link.hash)
        return { head, broken: { aggregate, number: link.number, what: 'anchored-entry-changed' } };
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

/** Once a chain holds by itself: does it still reach as far as it once did? */
const holdAgainstAnchors = (aggregate: string, head: ChainHead, anchored?: Anchored): BrokenLink | undefined => {
  if (anchored?.isContradicted) return { aggregate, number: head.number, what: 'anchors-contradict' };
  const isShort = Math.max(0, ...(anchored?.hashes.keys() ?? [])) > head.number;
  return isShort ? { aggregate, number: head.number + 1, what: 'anchored-entry-missing' } : undefined;
};

const lostChains = (known: readonly string[], anchored: ReadonlyMap<string, Anchored>): readonly BrokenLink[] => {
  const digests = new Set(known.map(chainDigest));
  return [...anchored.keys()]
    .filter((chain) => !digests.has(chain))
    .map((aggregate) => ({ aggregate, number: 1, what: 'anchored-chain-missing' }));
};

export const verifyTrail = async ({
  anchors = [],
  ...of
}: TrailOf & { readonly anchors?: Iterable<Anchor> }): Promise<TrailReport> => {
  const { client, gemeente, tables = tableName } = of;
  const walk: Walk = { client, table: (name) => tables(gemeente, name), anchored: gatherAnchors(anchors) };
  // Asked for after the anchors were taken: a chain that is younger than them is no loss.
  const chains = await listChains(of);
  const broken: BrokenLink[] = [];
  let entries = 0;
  for (const aggregate of chains) {
    const { head, broken: link } = await verifyChain(walk, aggregate);
    entries += head.number;
    const found = link ?? holdAgainstAnchors(aggregate, head, walk.anchored.get(chainDigest(aggregate)));
    if (found) broken.push(found);
  }
  return { chains: chains.length, entries, broken: [...broken, ...lostChains(chains, walk.anchored)] };
};
