// What putting a gemeente back would do, and the word with which somebody else says that it shall be done.
import { createHash } from 'node:crypto';
import { tableName } from '@greep/store';
import { besideName, recovered } from './beside.ts';
import { type Compared, compareTable, type Difference } from './compare-table.ts';
import { actsSince } from './put-back.ts';
import type { Past } from './restore-beside.ts';

export type Plan = {
  readonly differences: readonly Difference[];
  readonly acts: ReadonlyMap<string, number>;
  readonly word: string;
};

export const pairsOf = ({ client, gemeente, at }: Past): readonly Compared[] =>
  recovered.map((table) => ({
    ...{ client, table },
    beside: besideName(gemeente, table, at),
    own: tableName(gemeente, table),
  }));

/** The same for everybody who compares the same gemeente with the same moment. */
const wordOf = ({ gemeente, at }: Past, differences: readonly Difference[]): string =>
  createHash('sha256')
    .update([gemeente, at, ...differences.map(({ digest }) => digest)].join())
    .digest('hex')
    .slice(0, 8);

export const planRecovery = async (past: Past): Promise<Plan> => {
  const differences = await Promise.all(pairsOf(past).map(compareTable));
  const [trail] = differences;
  if (!trail) throw new Error('there is no trail to compare');
  const acts = await actsSince(past.client, tableName(past.gemeente, 'trail'), trail);
  return { differences, acts, word: wordOf(past, differences) };
};
