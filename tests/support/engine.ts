// A real engine in memory with the tables of the gemeenten that a test asks for. Starts in about 40 ms.
// `npm run test:engine` puts a second engine in its place.
import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Gemeente } from '@greep/kernel';
import { openClient } from '@greep/store';
import { type Ground, openGround } from '../engine/ground.ts';

export const utrecht = Gemeente.parse('gm0344');
export const amersfoort = Gemeente.parse('gm0307');

export type TestEngine = {
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  /** Other clients of the same engine, as other processes would have. */
  readonly anotherClient: () => DynamoDBClient;
  readonly stop: () => Promise<void>;
};

const clientOf = ({ endpoint, accessKeyId }: Ground): DynamoDBClient =>
  openClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey: 'local' } });

export const startTestEngine = async (
  gemeenten: readonly Gemeente[] = [utrecht, amersfoort],
  open: () => Promise<Ground> = openGround,
): Promise<TestEngine> => {
  const ground = await open();
  const clients: DynamoDBClient[] = [];
  const anotherClient = (): DynamoDBClient => {
    const other = clientOf(ground);
    clients.push(other);
    return other;
  };
  const client = anotherClient();
  for (const table of [ground.nationalTable, ...gemeenten.flatMap(ground.tablesOf)])
    await client.send(new CreateTableCommand(table));
  return {
    client,
    endpoint: ground.endpoint,
    anotherClient,
    stop: async () => {
      for (const each of clients) each.destroy();
      await ground.stop();
    },
  };
};
