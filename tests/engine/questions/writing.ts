// Conditions and transactions: on these the store relies for everything.
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Asked, at, type Item, number, outcome, type Question, text } from '../question.ts';

const put = ({ client, table }: Asked, Item: Item) => client.send(new PutItemCommand({ TableName: table, Item }));

const many = <Made>(length: number, make: () => Made): Made[] => Array.from({ length }, make);

const rowAt = async ({ client, table }: Asked, pk: string, sk?: string): Promise<Item | undefined> =>
  (await client.send(new GetItemCommand({ TableName: table, Key: at(pk, sk), ConsistentRead: true }))).Item;

const transact = ({ client }: Asked, TransactItems: TransactWriteItem[], ClientRequestToken?: string) =>
  client.send(new TransactWriteItemsCommand({ TransactItems, ...(ClientRequestToken && { ClientRequestToken }) }));

const putOf = ({ table }: Asked, pk: string, sk?: string, more: Item = {}): TransactWriteItem => ({
  Put: { TableName: table, Item: { ...at(pk, sk), ...more } },
});

const absent = 'attribute_not_exists(pk)';

const newPutOf = (asked: Asked, pk: string, sk?: string): TransactWriteItem => ({
  Put: {
    TableName: asked.table,
    Item: at(pk, sk),
    ConditionExpression: absent,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

const conditions: readonly Question[] = [
  {
    name: 'a row that must not exist yet, and does',
    ask: async (asked) => {
      await put(asked, at('there'));
      const { client, table: TableName } = asked;
      return outcome(client.send(new PutItemCommand({ TableName, Item: at('there'), ConditionExpression: absent })));
    },
  },
  {
    name: 'a version that has moved on',
    ask: async (asked) => {
      await put(asked, { ...at('moved'), version: number(2) });
      const { client, table: TableName } = asked;
      const condition = {
        ConditionExpression: '#v = :v',
        ExpressionAttributeNames: { '#v': 'version' },
        ExpressionAttributeValues: { ':v': number(1) },
      };
      return outcome(client.send(new PutItemCommand({ TableName, Item: at('moved'), ...condition })));
    },
  },
  {
    name: 'a condition on a number held against a text',
    ask: async (asked) => {
      await put(asked, { ...at('kinds'), version: number(1) });
      const { client, table: TableName } = asked;
      const condition = { ConditionExpression: 'version < :v', ExpressionAttributeValues: { ':v': text('2') } };
      return outcome(client.send(new PutItemCommand({ TableName, Item: at('kinds'), ...condition })));
    },
  },
  {
    name: 'taking away a row that is not there',
    ask: async ({ client, table: TableName }) =>
      outcome(
        client.send(new DeleteItemCommand({ TableName, Key: at('nothing'), ReturnValues: 'ALL_OLD' })),
        ({ Attributes }) => `accepted, ${Attributes ? 'with' : 'without'} a row`,
      ),
  },
  {
    name: 'of two who take a row away at once, how many get it',
    ask: async (asked) => {
      await put(asked, at('taken'));
      const { client, table: TableName } = asked;
      const take = () => client.send(new DeleteItemCommand({ TableName, Key: at('taken'), ReturnValues: 'ALL_OLD' }));
      const taken = await Promise.all([take(), take()]);
      return String(taken.filter(({ Attributes }) => Attributes).length);
    },
  },
  {
    name: 'counting up from nothing, three times',
    ask: async ({ client, table: TableName }) => {
      const update = {
        UpdateExpression: 'ADD #n :one',
        ExpressionAttributeNames: { '#n': 'count' },
        ExpressionAttributeValues: { ':one': number(1) },
      };
      const one = () =>
        client.send(new UpdateItemCommand({ TableName, Key: at('counter'), ...update, ReturnValues: 'ALL_NEW' }));
      await one();
      await one();
      return (await one()).Attributes?.count?.N ?? 'nothing';
    },
  },
  {
    name: 'moving the time of a row that is gone',
    ask: async ({ client, table: TableName }) => {
      const update = {
        UpdateExpression: 'SET touchedAt = :t',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':t': text('now') },
      };
      return outcome(client.send(new UpdateItemCommand({ TableName, Key: at('gone'), ...update })));
    },
  },
];

const transactions: readonly Question[] = [
  {
    name: 'a transaction of which one condition fails: the reasons in order, with the row that stood in the way',
    ask: async (asked) => {
      await put(asked, at('tx-reasons', 'there'));
      return outcome(
        transact(asked, [
          putOf(asked, 'tx-reasons', 'a'),
          newPutOf(asked, 'tx-reasons', 'there'),
          putOf(asked, 'tx-b'),
        ]),
      );
    },
  },
  {
    name: 'what is left of a transaction that was cancelled',
    ask: async (asked) => {
      await put(asked, at('tx-left', 'there'));
      await outcome(transact(asked, [putOf(asked, 'tx-left', 'new'), newPutOf(asked, 'tx-left', 'there')]));
      return (await rowAt(asked, 'tx-left', 'new')) ? 'a row' : 'nothing';
    },
  },
  {
    name: 'a check beside a write, of a row that is absent',
    ask: async (asked) => {
      const check = {
        TableName: asked.table,
        Key: at('tx-check', 'absent'),
        ConditionExpression: 'attribute_exists(pk)',
      };
      return outcome(transact(asked, [putOf(asked, 'tx-check', 'new'), { ConditionCheck: check }]));
    },
  },
  {
    name: 'the very same transaction twice under one token',
    ask: async (asked) => {
      const add = {
        TableName: asked.table,
        Key: at('tx-token'),
        UpdateExpression: 'ADD #n :one',
        ExpressionAttributeNames: { '#n': 'count' },
        ExpressionAttributeValues: { ':one': number(1) },
      };
      await transact(asked, [{ Update: add }], 'once');
      await transact(asked, [{ Update: add }], 'once');
      return (await rowAt(asked, 'tx-token'))?.count?.N ?? 'nothing';
    },
  },
  {
    name: 'another transaction under a token that was used',
    ask: async (asked) => {
      await transact(asked, [putOf(asked, 'tx-other', 'a')], 'used');
      return outcome(transact(asked, [putOf(asked, 'tx-other', 'b')], 'used'));
    },
  },
  {
    name: 'one row twice in a transaction',
    ask: async (asked) => outcome(transact(asked, [putOf(asked, 'tx-twice'), putOf(asked, 'tx-twice')])),
  },
  {
    name: 'a transaction on a table that is not there',
    ask: async (asked) => outcome(transact(asked, [{ Put: { TableName: 'greep-nowhere', Item: at('a') } }])),
  },
  {
    name: 'of twenty who write a row that must not exist yet, how many succeed, and how the others hear of it',
    ask: async (asked) => {
      const said = await Promise.all(many(20, () => outcome(transact(asked, [newPutOf(asked, 'tx-race')]))));
      const others = new Set(said.filter((one) => one !== 'accepted'));
      return [said.filter((one) => one === 'accepted').length, ...others].join('; ');
    },
  },
];

export const writing: readonly Question[] = [...conditions, ...transactions];
