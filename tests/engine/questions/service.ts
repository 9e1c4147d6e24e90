// What AWS does around the rows: protection, recovery, sweeping, streams and the bill. An engine need not do it, and
// whoever relies on it must know.
import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type ReturnConsumedCapacity,
  TransactWriteItemsCommand,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type Asked, at, number, outcome, type Question, text } from '../question.ts';

const another = ({ client }: Asked, TableName: string, more: Partial<CreateTableCommandInput> = {}) =>
  client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      ...more,
    }),
  );

const table: readonly Question[] = [
  {
    name: 'deleting a protected table',
    ask: async (asked) => {
      await another(asked, 'protected', { DeletionProtectionEnabled: true });
      return outcome(asked.client.send(new DeleteTableCommand({ TableName: 'protected' })));
    },
  },
  {
    name: 'recovery to any second',
    ask: async (asked) => {
      await another(asked, 'recovered');
      return outcome(
        asked.client.send(
          new UpdateContinuousBackupsCommand({
            TableName: 'recovered',
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ),
        ({ ContinuousBackupsDescription: told }) =>
          told?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus ?? 'not told',
      );
    },
  },
  {
    name: 'a row past its time, a minute later',
    ask: async (asked) => {
      await another(asked, 'swept');
      const { client } = asked;
      const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
      await client.send(new UpdateTimeToLiveCommand({ TableName: 'swept', TimeToLiveSpecification }));
      const past = number(Math.floor(Date.now() / 1000) - 3600);
      await client.send(new PutItemCommand({ TableName: 'swept', Item: { ...at('past'), expiresAt: past } }));
      const isThere = async (): Promise<boolean> =>
        Boolean((await client.send(new GetItemCommand({ TableName: 'swept', Key: at('past') }))).Item);
      for (let second = 0; second < 75; second += 1) {
        if (!(await isThere())) return 'gone';
        await pause(1_000);
      }
      return 'still there';
    },
  },
  {
    name: 'a table with a stream',
    ask: async (asked) => {
      const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' as const };
      return outcome(another(asked, 'streamed', { StreamSpecification }), ({ TableDescription: told }) =>
        told?.LatestStreamArn ? 'has a stream' : 'has none',
      );
    },
  },
  {
    name: 'a table that was written to just now: whether it says that it has rows',
    ask: async ({ client, table: TableName }) => {
      await client.send(new PutItemCommand({ TableName, Item: at('counted') }));
      const { Table } = await client.send(new DescribeTableCommand({ TableName }));
      return Table?.ItemCount ? 'some' : 'none yet';
    },
  },
];

const TOTAL: ReturnConsumedCapacity = 'TOTAL';

const unitsIn = ({ ConsumedCapacity: used }: { ConsumedCapacity?: { CapacityUnits?: number } | undefined }): string =>
  String(used?.CapacityUnits ?? 'not told');

const units: readonly Question[] = [
  {
    name: 'units of a row of 2 kB in both indexes',
    ask: async ({ client, table: TableName }) => {
      const Item = {
        ...at('units-put'),
        words: text('x'.repeat(1_800)),
        gsi1pk: text('INDEX#units'),
        gsi1sk: text('1'),
        gsi2pk: text('INDEX#units'),
        gsi2sk: text('1'),
      };
      return unitsIn(await client.send(new PutItemCommand({ TableName, Item, ReturnConsumedCapacity: TOTAL })));
    },
  },
  {
    name: 'units of a consistent read of that row',
    ask: async ({ client, table: TableName }) =>
      unitsIn(
        await client.send(
          new GetItemCommand({ TableName, Key: at('units-put'), ConsistentRead: true, ReturnConsumedCapacity: TOTAL }),
        ),
      ),
  },
  {
    name: 'units of a look in the index where it is',
    ask: async ({ client, table: TableName }) =>
      unitsIn(
        await client.send(
          new QueryCommand({
            TableName,
            IndexName: 'gsi1',
            KeyConditionExpression: 'gsi1pk = :pk',
            ExpressionAttributeValues: { ':pk': text('INDEX#units') },
            ReturnConsumedCapacity: TOTAL,
          }),
        ),
      ),
  },
  {
    name: 'units of a transaction of one small row',
    ask: async ({ client, table: TableName }) => {
      const TransactItems = [{ Put: { TableName, Item: at('units-tx') } }];
      const { ConsumedCapacity } = await client.send(
        new TransactWriteItemsCommand({ TransactItems, ReturnConsumedCapacity: TOTAL }),
      );
      return unitsIn({ ConsumedCapacity: ConsumedCapacity?.[0] });
    },
  },
];

export const service: readonly Question[] = [...table, ...units];
