// A real engine in memory with the tables of the gemeenten that a test asks for. Starts in about 40 ms.
import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Gemeente } from '@greep/kernel';
import {
  createTableInput,
  nationalTable,
  nationalTableName,
  openClient,
  tableDefinitions,
  tableName,
} from '@greep/store';
import { startEngine } from '../../packages/local/engine.ts';

export const utrecht = Gemeente.parse('gm0344');
export const amersfoort = Gemeente.parse('gm0307');

export type TestEngine = {
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  /** Other clients of the same engine, as other processes would have. */
  readonly anotherClient: () => DynamoDBClient;
  readonly stop: () => Promise<void>;
};

const clientOf = (endpoint: string): DynamoDBClient =>
  openClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });

export const createTestTables = async (client: DynamoDBClient, gemeente: Gemeente): Promise<void> => {
  for (const definition of tableDefinitions)
    await client.send(new CreateTableCommand(createTableInput(tableName(gemeente, definition.table), definition)));
};

export const startTestEngine = async (gemeenten: readonly Gemeente[] = [utrecht, amersfoort]): Promise<TestEngine> => {
  const { endpoint, stop } = await startEngine();
  const clients = [clientOf(endpoint)];
  const client = clients[0] ?? clientOf(endpoint);
  await client.send(new CreateTableCommand(createTableInput(nationalTableName, nationalTable)));
  for (const gemeente of gemeenten) await createTestTables(client, gemeente);
  return {
    client,
    endpoint,
    anotherClient: () => {
      const other = clientOf(endpoint);
      clients.push(other);
      return other;
    },
    stop: async () => {
      for (const each of clients) each.destroy();
      await stop();
    },
  };
};
