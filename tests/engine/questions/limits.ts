// What an engine must refuse, or else a fault of ours is met for the first time in AWS.
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Asked, at, type Item, number, outcome, type Question, text } from '../question.ts';

const put = ({ client, table }: Asked, Item: Item): Promise<string> =>
  outcome(client.send(new PutItemCommand({ TableName: table, Item })));

const many = <Made>(length: number, make: (each: number) => Made): Made[] =>
  Array.from({ length }, (_, on) => make(on));

const transaction = ({ client, table: TableName }: Asked, rows: readonly Item[]): Promise<string> =>
  outcome(
    client.send(new TransactWriteItemsCommand({ TransactItems: rows.map((Item) => ({ Put: { TableName, Item } })) })),
  );

/** A row of exactly so many bytes: names count, and so do the two keys. */
const rowOf = (bytes: number, sk: string): Item => {
  const key = at('size', sk);
  const used = 'pk'.length + 'size'.length + 'sk'.length + sk.length + 'words'.length;
  return { ...key, words: text('x'.repeat(bytes - used)) };
};

const largest = 400 * 1024;

const sizes: readonly Question[] = [
  { name: 'a row of exactly 400 kB', ask: (asked) => put(asked, rowOf(largest, 'fits')) },
  { name: 'a row of one byte more', ask: (asked) => put(asked, rowOf(largest + 1, 'large')) },
  {
    name: 'a transaction of 100 rows',
    ask: (asked) =>
      transaction(
        asked,
        many(100, (on) => at('hundred', `${on}`)),
      ),
  },
  {
    name: 'a transaction of 101 rows',
    ask: (asked) =>
      transaction(
        asked,
        many(101, (on) => at('hundred', `${on}`)),
      ),
  },
  {
    name: 'a transaction of more than 4 MB',
    ask: (asked) =>
      transaction(
        asked,
        many(15, (on) => ({ ...at('heavy', `${on}`), words: text('x'.repeat(300_000)) })),
      ),
  },
  {
    name: 'a batch of 26 writes',
    ask: async ({ client, table }) =>
      outcome(
        client.send(
          new BatchWriteItemCommand({
            RequestItems: { [table]: many(26, (on) => ({ PutRequest: { Item: at('batch', `${on}`) } })) },
          }),
        ),
      ),
  },
  { name: 'a number of 39 digits', ask: (asked) => put(asked, { ...at('digits-39'), n: number('1'.repeat(39)) }) },
];

const keys: readonly Question[] = [
  { name: 'an empty key', ask: (asked) => put(asked, at('')) },
  { name: 'a key that is a number', ask: (asked) => put(asked, { pk: number(1), sk: text('row') }) },
  { name: 'a row without its sort key', ask: (asked) => put(asked, { pk: text('half') }) },
  {
    name: 'an empty text in the key of an index',
    ask: (asked) => put(asked, { ...at('index-empty'), gsi1pk: text(''), gsi1sk: text('1') }),
  },
  {
    name: 'a number in the key of an index',
    ask: (asked) => put(asked, { ...at('index-number'), gsi1pk: number(1), gsi1sk: text('1') }),
  },
  { name: 'an empty text elsewhere', ask: (asked) => put(asked, { ...at('empty-text'), words: text('') }) },
  { name: 'an empty set', ask: (asked) => put(asked, { ...at('empty-set'), words: { SS: [] } }) },
];

const expressions: readonly Question[] = [
  {
    name: 'a reserved word in an expression',
    ask: async ({ client, table: TableName }) => {
      const update = { UpdateExpression: 'SET status = :s', ExpressionAttributeValues: { ':s': text('x') } };
      return outcome(client.send(new UpdateItemCommand({ TableName, Key: at('reserved'), ...update })));
    },
  },
  {
    name: 'a value that no expression uses',
    ask: async ({ client, table: TableName }) =>
      outcome(
        client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': text('a'), ':more': text('b') },
          }),
        ),
      ),
  },
  {
    name: 'a name that no expression uses',
    ask: async ({ client, table: TableName }) =>
      outcome(
        client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeNames: { '#more': 'more' },
            ExpressionAttributeValues: { ':pk': text('a') },
          }),
        ),
      ),
  },
  {
    name: 'a part of a key where the whole is needed',
    ask: async ({ client, table: TableName }) =>
      outcome(client.send(new GetItemCommand({ TableName, Key: { pk: text('a') } }))),
  },
  {
    name: 'changing the key of a row',
    ask: async ({ client, table: TableName }) => {
      const update = { UpdateExpression: 'SET sk = :s', ExpressionAttributeValues: { ':s': text('x') } };
      return outcome(client.send(new UpdateItemCommand({ TableName, Key: at('fixed'), ...update })));
    },
  },
];

const hash = (AttributeName: string) => ({ AttributeName, KeyType: 'HASH' as const });
const textual = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });

const create = ({ client }: Asked, TableName: string, attributes: readonly string[], index?: string) =>
  client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributes.map(textual),
      KeySchema: [hash('pk')],
      ...(index && {
        GlobalSecondaryIndexes: [
          { IndexName: 'gsi1', KeySchema: [hash(index)], Projection: { ProjectionType: 'ALL' as const } },
        ],
      }),
    }),
  );

const tables: readonly Question[] = [
  {
    name: 'an index over an attribute that the table does not define',
    ask: (asked) => outcome(create(asked, 'undefined-attribute', ['pk'], 'gsi1pk')),
  },
  {
    name: 'an attribute that the table defines and no key uses',
    ask: (asked) => outcome(create(asked, 'unused-attribute', ['pk', 'gsi1pk'])),
  },
  {
    name: 'a table that is there already',
    ask: async (asked) => {
      await create(asked, 'twice', ['pk']);
      return outcome(create(asked, 'twice', ['pk']));
    },
  },
];

export const limits: readonly Question[] = [...sizes, ...keys, ...expressions, ...tables];
