// A carrier as every projection is to be: it keeps the whole contribution of an aggregate, and only a newer one replaces it.
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { Carrier } from '@greep/events';

export const putIfNewer = (client: DynamoDBClient, table: string, pk: string): Carrier => ({
  name: 'put-if-newer',
  hears: ['contact-recorded.v1'],
  carry: async ({ aggregate, number, data }) => {
    const command = new PutItemCommand({
      TableName: table,
      Item: {
        pk: { S: pk },
        sk: { S: aggregate },
        number: { N: String(number) },
        minutes: { N: String(data.minutes) },
      },
      ConditionExpression: 'attribute_not_exists(pk) OR #number < :number',
      ExpressionAttributeNames: { '#number': 'number' },
      ExpressionAttributeValues: { ':number': { N: String(number) } },
    });
    await client.send(command).catch((error: unknown) => {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    });
  },
});

/** What was carried: aggregate → minutes. */
export const carriedState = async (
  client: DynamoDBClient,
  table: string,
  pk: string,
): Promise<Record<string, number>> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
      ConsistentRead: true,
    }),
  );
  return Object.fromEntries(Items.map(({ sk, minutes }) => [sk?.S ?? '', Number(minutes?.N)]));
};
