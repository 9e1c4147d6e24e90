// One small table belongs to the platform and to no gemeente: who is signed in. Its rows are found by key alone,
// carry no chain and no facts, and most of them vanish within a day.
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type CreateTableCommandInput,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Instant } from '@greep/kernel';

export type PlatformRow = { readonly data: unknown; readonly touchedAt?: string };

/** Expired rows are swept some day: whoever reads one checks its time. */
export type PlatformRows = {
  readonly find: (pk: string) => Promise<PlatformRow | undefined>;
  readonly save: (pk: string, data: unknown, times?: { touchedAt?: Instant; expiresAt: Instant }) => Promise<void>;
  /** Takes the row away and answers it; of two who ask at once, one gets it. */
  readonly take: (pk: string) => Promise<PlatformRow | undefined>;
  /** Moves the times of a row that is still there. */
  readonly touch: (pk: string, times: { touchedAt: Instant; expiresAt: Instant }) => Promise<void>;
  readonly remove: (pk: string) => Promise<void>;
  /** One more, and how many that makes. */
  readonly count: (pk: string, expiresAt: Instant) => Promise<number>;
};

export const platformTableName = 'greep-sessions';

/** For engines without a stack. */
export const platformTableInput: CreateTableCommandInput = {
  TableName: platformTableName,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
};

type Item = Record<string, AttributeValue>;

const epoch = (instant: Instant): AttributeValue => ({ N: String(Math.ceil(Date.parse(instant) / 1000)) });
const keyOf = (pk: string): Item => ({ pk: { S: pk } });

const rowOf = (item: Item | undefined): PlatformRow | undefined =>
  item && { data: JSON.parse(item.data?.S ?? 'null'), ...(item.touchedAt?.S && { touchedAt: item.touchedAt.S }) };

const touchOf = (pk: string, touchedAt: Instant, expiresAt: Instant) => ({
  Key: keyOf(pk),
  UpdateExpression: 'SET touchedAt = :touched, expiresAt = :expires',
  ConditionExpression: 'attribute_exists(pk)',
  ExpressionAttributeValues: { ':touched': { S: touchedAt }, ':expires': epoch(expiresAt) },
});

const countOf = (pk: string, expiresAt: Instant) => ({
  Key: keyOf(pk),
  UpdateExpression: 'ADD attempts :one SET expiresAt = :expires',
  ExpressionAttributeValues: { ':one': { N: '1' }, ':expires': epoch(expiresAt) },
  ReturnValues: 'UPDATED_NEW' as const,
});

export const openPlatformRows = (client: DynamoDBClient, TableName = platformTableName): PlatformRows => ({
  find: async (pk) =>
    rowOf((await client.send(new GetItemCommand({ TableName, Key: keyOf(pk), ConsistentRead: true }))).Item),
  save: async (pk, data, times) => {
    const Item = {
      ...keyOf(pk),
      data: { S: JSON.stringify(data) },
      ...(times && { expiresAt: epoch(times.expiresAt) }),
      ...(times?.touchedAt && { touchedAt: { S: times.touchedAt } }),
    };
    await client.send(new PutItemCommand({ TableName, Item }));
  },
  take: async (pk) => {
    const taken = await client.send(new DeleteItemCommand({ TableName, Key: keyOf(pk), ReturnValues: 'ALL_OLD' }));
    return rowOf(taken.Attributes);
  },
  touch: async (pk, { touchedAt, expiresAt }) => {
    await client
      .send(new UpdateItemCommand({ TableName, ...touchOf(pk, touchedAt, expiresAt) }))
      .catch((error: unknown) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
  },
  remove: async (pk) => {
    await client.send(new DeleteItemCommand({ TableName, Key: keyOf(pk) }));
  },
  count: async (pk, expiresAt) => {
    const counted = await client.send(new UpdateItemCommand({ TableName, ...countOf(pk, expiresAt) }));
    return Number(counted.Attributes?.attempts?.N);
  },
});
