import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Gemeente, systemClock } from '@greep/kernel';
import { openOutbox } from '@greep/store';
import { type OutboxRunner, startOutboxRunner } from './outbox-runner.ts';

/** Starts the carriers of these gemeenten. The function is loaded here and not before: it reads the environment. */
export const runCarriers = async (client: DynamoDBClient, gemeenten: readonly Gemeente[]): Promise<OutboxRunner> => {
  const { handler } = await import('../../functions/carriers/index.ts');
  return startOutboxRunner({
    outboxes: gemeenten.map((gemeente) => ({ gemeente, outbox: openOutbox({ client, gemeente, clock: systemClock }) })),
    handler,
    alarm: (code, kind) => console.error(JSON.stringify({ level: 'alarm', code, kind })),
  });
};
