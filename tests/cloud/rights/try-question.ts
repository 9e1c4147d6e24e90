// Asks DynamoDB itself. Nothing is written: what would write carries a condition that never holds.
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Action, placeOf, type Question } from './questions.ts';
import { updates } from './updates.ts';

const never = { ConditionExpression: 'attribute_exists(isNeverThere)' };

const rowOf = ({ key, table }: Question) => ({
  pk: { S: key },
  ...(table !== 'sessions' && { sk: { S: 'probe' } }),
});

type Ask = (db: DynamoDBClient, question: Question) => Promise<unknown>;

const queryOf = (question: Question) => ({
  TableName: placeOf(question),
  ...(question.index && { IndexName: question.index }),
  KeyConditionExpression: '#key = :key',
  ExpressionAttributeNames: { '#key': question.index ? `${question.index}pk` : 'pk' },
  ExpressionAttributeValues: { ':key': { S: question.key } },
  Limit: 1,
});

const count = { Select: 'COUNT' } as const;

/** Whoever may ask this finds out, by counting, what a row says. */
const byWord = (query: ReturnType<typeof queryOf>) => ({
  ...query,
  ...count,
  FilterExpression: 'contains(#words, :word)',
  ExpressionAttributeNames: { ...query.ExpressionAttributeNames, '#words': 'data' },
  ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':word': { S: 'Bouzid' } },
});

/** Its condition names the key and nothing else, so that it is not refused for that; there is no such row. */
const update =
  ({ sets, ReturnValues }: (typeof updates)[keyof typeof updates]): Ask =>
  (db, asked) =>
    db.send(
      new UpdateItemCommand({
        ...{ TableName: placeOf(asked), Key: rowOf(asked), ReturnValues },
        UpdateExpression: `SET ${sets.map((name) => `#${name} = :x`).join(', ')}`,
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: Object.fromEntries(sets.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: { ':x': { S: '1' } },
      }),
    );

const asks: Readonly<Record<Action, Ask>> = {
  GetItem: (db, asked) => db.send(new GetItemCommand({ TableName: placeOf(asked), Key: rowOf(asked) })),
  ConditionCheckItem: (db, asked) => {
    const ConditionCheck = { TableName: placeOf(asked), Key: rowOf(asked), ...never };
    return db.send(new TransactWriteItemsCommand({ TransactItems: [{ ConditionCheck }] }));
  },
  Query: (db, asked) => db.send(new QueryCommand(queryOf(asked))),
  Count: (db, asked) => db.send(new QueryCommand({ ...queryOf(asked), ...count })),
  CountByWord: (db, asked) => db.send(new QueryCommand(byWord(queryOf(asked)))),
  PutItem: (db, asked) => db.send(new PutItemCommand({ TableName: placeOf(asked), Item: rowOf(asked), ...never })),
  PutAndRead: (db, asked) => {
    const put = { TableName: placeOf(asked), Item: rowOf(asked), ReturnValues: 'ALL_OLD' } as const;
    return db.send(new PutItemCommand({ ...put, ...never }));
  },
  UpdateItem: update(updates.UpdateItem),
  KeepAlive: update(updates.KeepAlive),
  KeepAliveAndRead: update(updates.KeepAliveAndRead),
  CountAttempt: update(updates.CountAttempt),
  CountAndChange: update(updates.CountAndChange),
  CountAndRead: update(updates.CountAndRead),
  DeleteItem: (db, asked) => db.send(new DeleteItemCommand({ TableName: placeOf(asked), Key: rowOf(asked), ...never })),
  // A batch takes no condition: it removes a row that is not there.
  BatchWriteItem: (db, asked) => {
    const RequestItems = { [placeOf(asked)]: [{ DeleteRequest: { Key: rowOf(asked) } }] };
    return db.send(new BatchWriteItemCommand({ RequestItems }));
  },
  BatchGetItem: (db, asked) =>
    db.send(new BatchGetItemCommand({ RequestItems: { [placeOf(asked)]: { Keys: [rowOf(asked)] } } })),
  Scan: (db, asked) => {
    const { index: IndexName } = asked;
    return db.send(new ScanCommand({ TableName: placeOf(asked), ...(IndexName && { IndexName }), Limit: 1 }));
  },
};

const notHeld = ['ConditionalCheckFailedException', 'TransactionCanceledException'];

export const tryQuestion = async (db: DynamoDBClient, question: Question): Promise<boolean> => {
  try {
    await asks[question.action](db, question);
    return true;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (notHeld.includes(name)) return true;
    if (name === 'AccessDeniedException') return false;
    throw error;
  }
};
