// Where each audit chain of a gemeente ends today, to be kept where nobody can change it: a chain by itself shows neither
// a tail that was cut together with its head, nor that all of it was written anew.
import { createHash } from 'node:crypto';
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type Gemeente, Instant } from '@greep/kernel';
import * as z from 'zod';
import { ChainEntry, type ChainHead, chainPk, registerPk, shards } from './chain.ts';
import { keyOf } from './item.ts';
import { patiently } from './patiently.ts';
import { queryAll } from './read.ts';
import { type TableNaming, tableName } from './tables.ts';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

export const Anchor = z.strictObject({
  takenAt: Instant,
  /** A chain is named by a digest, so that an anchor, which outlives the file, says nothing of whom there was one. */
  heads: z.array(z.strictObject({ chain: Digest, number: z.number().int().positive(), hash: Digest })),
});
export type Anchor = z.infer<typeof Anchor>;

export type TrailOf = {
  readonly client: DynamoDBClient;
  readonly gemeente: Gemeente;
  readonly tables?: TableNaming;
};

export const chainDigest = (aggregate: string): string => createHash('sha256').update(aggregate).digest('hex');

/** Every aggregate that has a chain. */
export const listChains = async ({ client, gemeente, tables = tableName }: TrailOf): Promise<readonly string[]> => {
  const found = await Promise.all(
    shards.map((shard) =>
      queryAll(
        { client },
        {
          TableName: tables(gemeente, 'trail'),
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: registerPk(shard) } },
        },
        Number.POSITIVE_INFINITY,
      ),
    ),
  );
  return found.flat().map((item) => keyOf(item).sk);
};

/** The last entry of a chain, as the trail tells it; what cannot be read is for `verifyTrail` to name. */
const lastEntry = async (of: TrailOf, aggregate: string): Promise<ChainHead | undefined> => {
  const command = new QueryCommand({
    TableName: (of.tables ?? tableName)(of.gemeente, 'trail'),
    ConsistentRead: true,
    ScanIndexForward: false,
    Limit: 1,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: chainPk(aggregate) } },
  });
  const { Items: [item] = [] } = await patiently(() => of.client.send(command));
  try {
    return ChainEntry.parse(JSON.parse(item?.data?.S ?? ''));
  } catch {
    return undefined;
  }
};

export const takeAnchor = async (of: TrailOf, takenAt: Instant): Promise<Anchor> => {
  const heads: Anchor['heads'] = [];
  for (const aggregate of await listChains(of)) {
    const last = await lastEntry(of, aggregate);
    if (last) heads.push({ chain: chainDigest(aggregate), number: last.number, hash: last.hash });
  }
  return { takenAt, heads };
};

/** What anchors say of one chain: the hash of each entry at which it once ended. */
export type Anchored = { readonly hashes: Map<number, string>; isContradicted: boolean };

/** All anchors together, by digest of the chain. Two that differ about one entry contradict each other; the first is kept. */
export const gatherAnchors = (anchors: Iterable<Anchor>): ReadonlyMap<string, Anchored> => {
  const gathered = new Map<string, Anchored>();
  for (const { heads } of anchors) {
    for (const { chain, number, hash } of heads) {
      const known = gathered.get(chain) ?? { hashes: new Map<number, string>(), isContradicted: false };
      known.isContradicted ||= (known.hashes.get(number) ?? hash) !== hash;
      if (!known.hashes.has(number)) known.hashes.set(number, hash);
      gathered.set(chain, known);
    }
  }
  return gathered;
};
