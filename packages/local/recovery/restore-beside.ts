// Makes the tables of the past. Whoever runs the command again finds those that are there already.
import { setTimeout as pause } from 'node:timers/promises';
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTagsOfResourceCommand,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
  type TableDescription,
  TagResourceCommand,
} from '@aws-sdk/client-dynamodb';
import { fail, type Gemeente, type Instant, instantOf, ok, type Result } from '@greep/kernel';
import { tableName } from '@greep/store';
import { besideName, type Recovered, recovered } from './beside.ts';

export type Past = { readonly client: DynamoDBClient; readonly gemeente: Gemeente; readonly at: Instant };

const askedByTag = 'asked-by';

export const describeTable = async (
  client: DynamoDBClient,
  TableName: string,
): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

/** Why a table cannot be put back to this moment, if it cannot. One that stands beside already was put there by other means. */
const windowFault = async ({ client, gemeente, at }: Past, table: Recovered): Promise<string | undefined> => {
  if (await describeTable(client, besideName(gemeente, table, at))) return undefined;
  const TableName = tableName(gemeente, table);
  const told = await client.send(new DescribeContinuousBackupsCommand({ TableName })).catch(() => undefined);
  const window = told?.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
  const { EarliestRestorableDateTime: earliest, LatestRestorableDateTime: latest } = window ?? {};
  if (!earliest || !latest) return `${TableName} has no history here: only tables in AWS can be put back to a moment.`;
  if (Date.parse(at) >= Math.floor(earliest.getTime() / 1000) * 1000 && Date.parse(at) <= latest.getTime())
    return undefined;
  return `${TableName} can be put back to ${instantOf(earliest)} until ${instantOf(latest)}, and not to ${at}.`;
};

const untilActive = async (client: DynamoDBClient, name: string): Promise<TableDescription> => {
  for (let wait = 100; ; wait = Math.min(wait * 2, 15_000)) {
    const table = await describeTable(client, name);
    if (table?.TableStatus === 'ACTIVE') return table;
    await pause(wait);
  }
};

const restoreOne = async ({ client, gemeente, at }: Past, table: Recovered, by: string): Promise<void> => {
  const name = besideName(gemeente, table, at);
  if (await describeTable(client, name)) return void (await untilActive(client, name));
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: tableName(gemeente, table),
      TargetTableName: name,
      RestoreDateTime: new Date(at),
      BillingModeOverride: 'PAY_PER_REQUEST',
      // it is read from end to end and never looked up
      GlobalSecondaryIndexOverride: [],
    }),
  );
  const { TableArn } = await untilActive(client, name);
  const Tags = [
    { Key: askedByTag, Value: by },
    { Key: 'gemeente', Value: gemeente },
  ];
  await client.send(new TagResourceCommand({ ResourceArn: TableArn, Tags }));
};

/** AWS takes from minutes to hours for it, whatever the size; the gemeente goes on meanwhile. */
export const restoreBeside = async (past: Past, by: string): Promise<Result<'there', string>> => {
  const faults = await Promise.all(recovered.map((table) => windowFault(past, table)));
  const fault = faults.find((each) => each !== undefined);
  if (fault) return fail(fault);
  await Promise.all(recovered.map((table) => restoreOne(past, table, by)));
  return ok('there');
};

/** Everybody who asked for one of them. */
export const askedBy = async ({ client, gemeente, at }: Past): Promise<readonly string[]> => {
  const tagged = recovered.map(async (table) => {
    const { TableArn } = await untilActive(client, besideName(gemeente, table, at));
    const { Tags = [] } = await client.send(new ListTagsOfResourceCommand({ ResourceArn: TableArn }));
    return Tags.find(({ Key }) => Key === askedByTag)?.Value ?? '';
  });
  return [...new Set(await Promise.all(tagged))];
};
