// Rows as they lie in a table, of whatever kind: recovering reads none of what they say.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';

export type Row = Record<string, AttributeValue>;
export type RowKey = { readonly pk: string; readonly sk: string };

export const keyOf = ({ pk, sk }: Row): RowKey => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' });
export const keyRow = ({ pk, sk }: RowKey): Row => ({ pk: { S: pk }, sk: { S: sk } });

const lookUp = '\n';
export const nameOfKey = ({ pk, sk }: RowKey): string => `${pk}${lookUp}${sk}`;
export const keyOfName = (name: string): RowKey => {
  const at = name.indexOf(lookUp);
  return { pk: name.slice(0, at), sk: name.slice(at + 1) };
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** DynamoDB gives attributes in any order. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

export const digestOfRow = (row: Row): string => sha256(JSON.stringify(row, inOrder));

/** The digest of each row by its key, so that a large table need not be held in memory. */
export const digestRows = async (client: DynamoDBClient, TableName: string): Promise<ReadonlyMap<string, string>> => {
  const digests = new Map<string, string>();
  let after: Row | undefined;
  do {
    const command = new ScanCommand({ TableName, ConsistentRead: true, ...(after && { ExclusiveStartKey: after }) });
    const { Items = [], LastEvaluatedKey } = await client.send(command);
    for (const row of Items) digests.set(nameOfKey(keyOf(row)), digestOfRow(row));
    after = LastEvaluatedKey;
  } while (after);
  return digests;
};

/** One digest for all rows together, whatever their order. */
export const digestOfAll = (digests: ReadonlyMap<string, string>): string =>
  sha256(
    [...digests]
      .map((pair) => pair.join('='))
      .toSorted()
      .join(';'),
  );

const tries = 60;

export const readThese = async (client: DynamoDBClient, TableName: string, keys: readonly RowKey[]): Promise<Row[]> => {
  const found: Row[] = [];
  let open = keys.map(keyRow);
  for (let attempt = 1; open.length > 0; attempt += 1) {
    if (attempt > tries + keys.length) throw new Error(`${TableName} stays too busy to be read`);
    const Keys = open.slice(0, 100);
    const RequestItems = { [TableName]: { Keys, ConsistentRead: true } };
    const { Responses, UnprocessedKeys } = await client.send(new BatchGetItemCommand({ RequestItems }));
    found.push(...(Responses?.[TableName] ?? []));
    const left = UnprocessedKeys?.[TableName]?.Keys ?? [];
    if (left.length > 0) await pause(50 * attempt);
    open = [...left, ...open.slice(100)];
  }
  return found;
};

export const writeThese = async (
  client: DynamoDBClient,
  TableName: string,
  writes: readonly WriteRequest[],
): Promise<void> => {
  let open = writes;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    if (attempt > tries + writes.length) throw new Error(`${TableName} stays too busy to be written`);
    const command = new BatchWriteItemCommand({ RequestItems: { [TableName]: open.slice(0, 25) } });
    const left = (await client.send(command)).UnprocessedItems?.[TableName] ?? [];
    if (left.length > 0) await pause(50 * attempt);
    open = [...left, ...open.slice(25)];
  }
};
