// All that lies in a table, in an order of its own, to be held against itself at another time. Written apart from the code
// that recovers, so that neither can hide a mistake of the other.
import { createHash } from 'node:crypto';
import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';

export type Row = Record<string, AttributeValue>;

export const rowsIn = async (client: DynamoDBClient, TableName: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let ExclusiveStartKey: Row | undefined;
  do {
    const asked = { TableName, ConsistentRead: true, ...(ExclusiveStartKey && { ExclusiveStartKey }) };
    const page = await client.send(new ScanCommand(asked));
    rows.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return rows;
};

const textOf = (row: Row): string =>
  Object.keys(row)
    .toSorted()
    .map((name) => `${name}=${JSON.stringify(row[name])}`)
    .join();

export const hashOf = (rows: readonly Row[]): string =>
  createHash('sha256').update(rows.map(textOf).toSorted().join('\n')).digest('hex');

/** Keys of the rows that are not the same in both. */
export const keysOfChanges = (before: readonly Row[], after: readonly Row[]): readonly string[] => {
  const were = new Set(before.map(textOf));
  const are = new Set(after.map(textOf));
  const changed = [...before.filter((row) => !are.has(textOf(row))), ...after.filter((row) => !were.has(textOf(row)))];
  return [...new Set(changed.map(({ pk, sk }) => `${pk?.S} ${sk?.S}`))];
};

export const partitionOf = ({ pk }: Row): string => pk?.S ?? '';

const tables = ['care', 'outbox', 'trail', 'reports'] as const;

/** A hash of every row of each of the four tables. */
export const hashesOf = async (client: DynamoDBClient, gemeente: string): Promise<Readonly<Record<string, string>>> => {
  const hashed = tables.map(async (table) => [table, hashOf(await rowsIn(client, `greep-${gemeente}-${table}`))]);
  return Object.fromEntries(await Promise.all(hashed));
};
