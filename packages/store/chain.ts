// Every change of a family's file leaves a line that cannot be altered unseen: each entry holds the hash of the one
// before it. It says who did what and when, and of the rows only salted digests: the salt lies in the row itself,
// so once a row is destroyed its digest says nothing any more and the chain still verifies.
import { createHash } from 'node:crypto';
import { Instant } from '@greep/kernel';
import * as z from 'zod';

export const ChainActor = z.strictObject({
  personId: z.string(),
  assignmentId: z.string().optional(),
  role: z.string(),
  organisationId: z.string().optional(),
  because: z.string().optional(),
});

const ChainRow = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  /** Version after the change; a deleted row has no digest. */
  version: z.number().int().nonnegative(),
  digest: z.string().nullable(),
});

const Unsealed = z.strictObject({
  number: z.number().int().positive(),
  previous: z.string(),
  aggregate: z.string(),
  action: z.string(),
  actor: ChainActor,
  on: z.string().optional(),
  reason: z.string().optional(),
  recordedAt: Instant,
  requestId: z.string(),
  rows: z.array(ChainRow),
});
type Unsealed = z.infer<typeof Unsealed>;

export const ChainEntry = z.strictObject({ ...Unsealed.shape, hash: z.string() });
export type ChainEntry = z.infer<typeof ChainEntry>;

export type ChainHead = { readonly number: number; readonly hash: string };

/** What the first entry of every chain points back to. */
export const noHead: ChainHead = { number: 0, hash: '0'.repeat(64) };

/** Text that is the same for equal values, whatever the order of their fields. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
};

export const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

export const seal = (entry: Unsealed): ChainEntry => ({ ...entry, hash: digestOf(entry) });

export const isSealed = ({ hash, ...entry }: ChainEntry): boolean => hash === digestOf(entry);

export const chainPk = (aggregate: string): string => `CHAIN#${aggregate}`;
/** Twelve digits, so that numbers sort as text. */
export const chainSk = (number: number): string => String(number).padStart(12, '0');

export const shards = [0, 1, 2, 3] as const;

/** The same aggregate always lands in the same shard, so that its events stay in order. */
export const shardOf = (aggregate: string): number =>
  createHash('sha256').update(aggregate).digest().readUInt8(0) % shards.length;

/** Lists the aggregates that have a chain, so that all chains can be walked without a Scan. */
export const registerPk = (shard: number): string => `CHAINS#${shard}`;
