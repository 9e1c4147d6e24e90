// When has everything arrived? A stream tells nobody, but it is read in order: behind all that was written a sign is
// laid that cannot be read, and as soon as the carriers have set that aside, everything before it was delivered.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';

type Row = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

/** Of the only shard that the emulator has; AWS may have several. */
const signIn = (sk: string, kind: 'SHARD' | 'ASIDE'): Row => ({ pk: { S: `${kind}#0` }, sk: { S: sk } });

const factsIn = async (client: DynamoDBClient, TableName: string): Promise<number> => {
  const counting = new ScanCommand({
    TableName,
    Select: 'COUNT',
    FilterExpression: 'begins_with(pk, :shard)',
    ExpressionAttributeValues: { ':shard': { S: 'SHARD#' } },
  });
  return (await client.send(counting)).Count ?? 0;
};

const untilSetAside = async (client: DynamoDBClient, TableName: string, sk: string): Promise<void> => {
  const Key = signIn(sk, 'ASIDE');
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await pause(30)) {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    if (!Item) continue;
    await client.send(new DeleteItemCommand({ TableName, Key }));
    return;
  }
  throw new Error(`the carriers did not come by in ${TableName} within a minute`);
};

const passOnce = async (client: DynamoDBClient, TableName: string): Promise<void> => {
  const sk = `sign-${randomUUID()}`;
  await client.send(new PutItemCommand({ TableName, Item: { ...signIn(sk, 'SHARD'), data: { S: 'a sign' } } }));
  await untilSetAside(client, TableName, sk);
};

/** Facts beget facts in other tables: it is over when a whole round brought none. */
export const waitForCarriers = async (client: DynamoDBClient, tables: readonly string[]): Promise<void> => {
  const countAll = async () => (await Promise.all(tables.map((table) => factsIn(client, table)))).join();
  for (let before = ''; ; ) {
    const now = await countAll();
    if (now === before) return;
    await Promise.all(tables.map((table) => passOnce(client, table)));
    before = await countAll();
    if (before === now) return;
  }
};
