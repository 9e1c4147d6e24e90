// The facts of one gemeente as they were told, for counting once more: read from the journal itself, with eyes of its own.
// Nothing here is shared with the publisher's counting, so that a mistake in one shows in the other.
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Gemeente } from '@greep/kernel';
import { tableName } from '@greep/store';
import * as z from 'zod';

const Told = z.object({
  type: z.string(),
  number: z.number(),
  data: z.looseObject({ key: z.string() }),
});
export type Told = z.infer<typeof Told>;

const rowsOf = async (client: DynamoDBClient, gemeente: Gemeente, pk: string) => {
  const rows: { readonly sk: string; readonly version: number; readonly data: unknown }[] = [];
  let ExclusiveStartKey: QueryCommand['input']['ExclusiveStartKey'];
  do {
    const answer = await client.send(
      new QueryCommand({
        TableName: tableName(gemeente, 'reports'),
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
        ExclusiveStartKey,
      }),
    );
    for (const { sk, version, data } of answer.Items ?? [])
      rows.push({ sk: sk?.S ?? '', version: Number(version?.N), data: JSON.parse(data?.S ?? 'null') });
    ExclusiveStartKey = answer.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return rows;
};

export type ReadRows = (pk: string) => ReturnType<typeof rowsOf>;
export const readRows =
  (client: DynamoDBClient, gemeente: Gemeente): ReadRows =>
  (pk) =>
    rowsOf(client, gemeente, pk);

export const kinds = ['trajectory', 'hours', 'plan', 'attainment', 'bottleneck'] as const;
export type Kind = (typeof kinds)[number];

/** Every fact of a kind, by key and number. */
export const journalOf = async (read: ReadRows, kind: Kind): Promise<readonly Told[]> =>
  (await read(`JOURNAL#${kind}`)).map(({ data }) => Told.parse(data));

/** For each key the fact with this number; what is not in the journal is named. */
export const foldTo = (
  journal: readonly Told[],
  numbers: ReadonlyMap<string, number>,
): { readonly facts: readonly Told['data'][]; readonly missing: readonly string[] } => {
  const facts: Told['data'][] = [];
  const missing = new Set(numbers.keys());
  for (const { number, data } of journal) {
    if (numbers.get(data.key) !== number) continue;
    facts.push(data);
    missing.delete(data.key);
  }
  return { facts, missing: [...missing] };
};

/** For each key the highest number that was ever told. */
export const newestIn = (journal: readonly Told[]): ReadonlyMap<string, number> => {
  const newest = new Map<string, number>();
  for (const { number, data } of journal) newest.set(data.key, Math.max(number, newest.get(data.key) ?? 0));
  return newest;
};

const Counted = z.object({ run: z.string(), counted: z.array(z.string()) });

/** Which number of each key was counted for a report in this very counting; undefined when that was not kept. */
export const countedFor = async (
  read: ReadRows,
  { place, run }: { readonly place: string; readonly run: string },
  kind: Kind,
): Promise<ReadonlyMap<string, number> | undefined> => {
  const parts = (await read(`COUNTED#${place}`)).filter(({ sk }) => sk.startsWith(`${kind}#`));
  const counted = parts.map(({ data }) => Counted.parse(data)).filter((part) => part.run === run);
  if (counted.length === 0) return undefined;
  return new Map(
    counted.flatMap((part) => part.counted.map((text) => [text.slice(0, 36), Number(text.slice(37))] as const)),
  );
};
