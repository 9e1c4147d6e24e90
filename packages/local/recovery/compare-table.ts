// What has become different in a table since a moment, row by row and without reading what a row says.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Recovered } from './beside.ts';
import { digestOfAll, digestRows, keyOfName, type RowKey } from './rows.ts';

export type Difference = {
  readonly table: Recovered;
  /** How many rows there were then, and one digest of all of them. */
  readonly rows: number;
  readonly digest: string;
  readonly gone: readonly RowKey[];
  readonly changed: readonly RowKey[];
  readonly later: readonly RowKey[];
  /** Rows that came later and stay whatever happens. */
  readonly kept: number;
};

/** That somebody looked into a file stays true, and so does what an earlier recovery undid. */
const isKept = (table: Recovered, { pk }: RowKey): boolean => table === 'trail' && /^(?:ACCESS|UNDONE)#/.test(pk);

export type Compared = {
  readonly client: DynamoDBClient;
  readonly table: Recovered;
  /** Name of the table as it was, and of the one in service. */
  readonly beside: string;
  readonly own: string;
};

export const compareTable = async ({ client, table, beside, own }: Compared): Promise<Difference> => {
  const [past, present] = await Promise.all([digestRows(client, beside), digestRows(client, own)]);
  const gone: RowKey[] = [];
  const changed: RowKey[] = [];
  for (const [name, digest] of past) {
    const found = present.get(name);
    if (found === undefined) gone.push(keyOfName(name));
    else if (found !== digest) changed.push(keyOfName(name));
  }
  const since = [...present.keys()].filter((name) => !past.has(name)).map(keyOfName);
  const later = since.filter((key) => !isKept(table, key));
  const of = { table, rows: past.size, digest: digestOfAll(past) };
  return { ...of, gone, changed, later, kept: since.length - later.length };
};

export const isEqual = ({ gone, changed, later }: Difference): boolean =>
  gone.length + changed.length + later.length === 0;
