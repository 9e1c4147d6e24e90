// Instead of the schedule that AWS keeps for each gemeente: figures are published once everything has been told and carried,
// and after that every day. It is asked more often, since publishing twice changes nothing and a laptop sleeps.
import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { Gemeente, systemClock } from '@greep/kernel';
import { openOutbox } from '@greep/store';
import { nationOutbox } from './run-carriers.ts';
import { startHourly } from './start-hourly.ts';

export type PublisherSettings = {
  readonly client: DynamoDBClient;
  readonly gemeenten: readonly GemeenteSettings[];
  /** Whether there is a whole story to count; settles when that is known. */
  readonly isTold: Promise<boolean>;
};

const lookAgain = 500;

/** A contribution that is still on its way would be missing from a quarter for ever. */
const isCarried = async (client: DynamoDBClient, code: string): Promise<boolean> => {
  const own = openOutbox({ client, gemeente: Gemeente.parse(code), clock: systemClock });
  const waiting = await Promise.all([own, nationOutbox(client).outbox].map((outbox) => outbox.waiting()));
  return waiting.every((shards) => shards.length === 0);
};

const publishFor = async (client: DynamoDBClient, { code, suppressionThreshold }: GemeenteSettings): Promise<void> => {
  for (let calm = 0; calm < 2; calm = (await isCarried(client, code)) ? calm + 1 : 0) await pause(lookAgain);
  // Loaded here and not before: the function reads the environment.
  const { handler } = await import('../../functions/publisher/index.ts');
  await handler({ gemeente: code, suppressionThreshold });
};

/** Publishes for every gemeente now, and every hour what has become due. */
export const startPublisher = ({ client, gemeenten, isTold }: PublisherSettings): { readonly stop: () => void } =>
  startHourly({
    failing: 'figures-not-published',
    isTold,
    work: async (isStopped) => {
      for (const gemeente of gemeenten) if (!isStopped()) await publishFor(client, gemeente);
    },
  });
