// Brings a table in service to what it was. Links of the audit chain that came later are not thrown away: they say who did
// what, also when it was undone, and lie apart from then on. Broken off halfway, it is done once more from the start.
import type { DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Compared, Difference } from './compare-table.ts';
import { keyOf, keyRow, type Row, type RowKey, readThese, writeThese } from './rows.ts';

const chain = 'CHAIN#';
const isLink = ({ pk }: RowKey): boolean => pk.startsWith(chain);

export const laterLinks = ({ table, later }: Difference): readonly RowKey[] =>
  table === 'trail' ? later.filter(isLink) : [];

const textIn = (row: Row, field: string): string => {
  try {
    return String(JSON.parse(row.data?.S ?? '{}')[field] ?? '');
  } catch {
    return '';
  }
};

/** With its hash in the key, because another entry of that number may be undone some day as well. */
const undone = (row: Row): Row => {
  const { pk, sk } = keyOf(row);
  return { ...row, ...keyRow({ pk: `UNDONE#${pk.slice(chain.length)}`, sk: `${sk}#${textIn(row, 'hash')}` }) };
};

/** How often each kind of act was done since; a link that cannot be read counts as `unreadable`. */
export const actsSince = async (
  client: DynamoDBClient,
  own: string,
  difference: Difference,
): Promise<ReadonlyMap<string, number>> => {
  const acts = new Map<string, number>();
  for (const row of await readThese(client, own, laterLinks(difference))) {
    const action = textIn(row, 'action') || 'unreadable';
    acts.set(action, (acts.get(action) ?? 0) + 1);
  }
  return acts;
};

const atOnce = 500;
const inParts = <Each>(all: readonly Each[]): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) => all.slice(part * atOnce, (part + 1) * atOnce));

const putOf = (row: Row): WriteRequest => ({ PutRequest: { Item: row } });
const deletionOf = (key: RowKey): WriteRequest => ({ DeleteRequest: { Key: keyRow(key) } });

export const putBack = async ({ client, beside, own }: Compared, difference: Difference): Promise<void> => {
  for (const keys of inParts(laterLinks(difference)))
    await writeThese(client, own, (await readThese(client, own, keys)).map(undone).map(putOf));
  for (const keys of inParts(difference.later)) await writeThese(client, own, keys.map(deletionOf));
  for (const keys of inParts([...difference.gone, ...difference.changed]))
    await writeThese(client, own, (await readThese(client, beside, keys)).map(putOf));
};
