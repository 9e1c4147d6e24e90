import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Gemeente, nowhere, systemClock } from '@greep/kernel';
import { nationalTables, openOutbox } from '@greep/store';
import { type OutboxRunner, startOutboxRunner } from './outbox-runner.ts';

/** The facts of the nation lie in its own table. */
export const nationOutbox = (client: DynamoDBClient) => ({
  gemeente: nowhere,
  outbox: openOutbox({ client, gemeente: nowhere, clock: systemClock, tables: nationalTables }),
});

/** Starts the carriers of these gemeenten and of the nation. The function is loaded here and not before: it reads the environment. */
export const runCarriers = async (client: DynamoDBClient, gemeenten: readonly Gemeente[]): Promise<OutboxRunner> => {
  const { handler } = await import('../../functions/carriers/index.ts');
  return startOutboxRunner({
    outboxes: [
      ...gemeenten.map((gemeente) => ({ gemeente, outbox: openOutbox({ client, gemeente, clock: systemClock }) })),
      nationOutbox(client),
    ],
    handler,
    alarm: (code, kind) => console.error(JSON.stringify({ level: 'alarm', code, kind })),
  });
};
