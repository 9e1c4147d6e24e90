// What lies in the tables, seen from outside the product.
import { createHash } from 'node:crypto';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { tableName } from '@greep/store';
import * as z from 'zod';
import { type ApiWorld, gemeenten } from '../api/api-world.ts';
import type { Household } from '../api/households.ts';

type Row = { readonly pk: string; readonly text: string; readonly print: string };

const rowsOf = async ({ client }: ApiWorld, TableName: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName }))
    for (const item of Items) {
      const text = JSON.stringify(Object.entries(item).sort());
      const pk = item.pk?.S ?? '';
      const digest = createHash('sha256').update(text).digest('hex');
      rows.push({ pk, text, print: `${TableName} ${pk} ${item.sk?.S} ${digest}` });
    }
  return rows;
};

const ownParts = ({ familyId, referralId, members, ladderId }: Household): readonly string[] => [
  referralId,
  ...(familyId ? [familyId] : []),
  ...(ladderId ? [ladderId] : []),
  ...members.map(({ id }) => id),
];

/** An assessor may look at every referral, and that look stands in the family's log: it is meant to be there. */
const isLookOfAssessor = ({ pk, text }: Row): boolean => pk.startsWith('ACCESS#') && /role\W+assessor/.test(text);

/** A print of every row of families at which nobody could do anything: files, referrals, people, trail, log, outbox. */
export const quietRows = async (world: ApiWorld): Promise<readonly string[]> => {
  const quiet = world.households.filter(({ isQuiet }) => isQuiet).flatMap(ownParts);
  const prints: string[] = [];
  for (const gemeente of gemeenten)
    for (const table of ['care', 'trail', 'outbox', 'reports'] as const) {
      const rows = await rowsOf(world, tableName(gemeente, table));
      const isTheirs = ({ pk, text }: Row): boolean =>
        quiet.some((id) => pk.includes(id) || ((table === 'outbox' || table === 'reports') && text.includes(id)));
      prints.push(...rows.filter((row) => isTheirs(row) && !isLookOfAssessor(row)).map(({ print }) => print));
    }
  return prints.sort();
};

const Entry = z.object({ aggregate: z.string(), action: z.string(), actor: z.object({ personId: z.string() }) });
export type Entry = z.infer<typeof Entry>;

/** Everything in the audit trail of both gemeenten: who did what to whom. */
export const trailEntries = async (world: ApiWorld): Promise<readonly (Entry & { gemeente: string })[]> => {
  const entries: (Entry & { gemeente: string })[] = [];
  for (const gemeente of gemeenten)
    for await (const { Items = [] } of paginateScan(
      { client: world.client },
      { TableName: tableName(gemeente, 'trail') },
    ))
      for (const { pk, data } of Items) {
        const entry = pk?.S?.startsWith('CHAIN#') ? Entry.safeParse(JSON.parse(data?.S ?? 'null')) : undefined;
        if (entry?.success) entries.push({ ...entry.data, gemeente });
      }
  return entries;
};
