// Instead of the stream that AWS keeps of the outbox table: it is looked at, soon after a write and now and then when it
// is quiet, and what lies there is handed to the same handler in the shape of the stream.
import { setTimeout as pause } from 'node:timers/promises';
import { type Gemeente, nowhere } from '@greep/kernel';
import { nationalTableName, type Outbox, type PendingEvent, tableName } from '@greep/store';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export type RunnerSettings = {
  readonly outboxes: readonly { readonly gemeente: Gemeente; readonly outbox: Outbox }[];
  readonly handler: StreamHandler;
  /** Something went wrong that will be tried again; a code and the kind of the error. */
  readonly alarm: (code: 'outbox-unreachable', kind: string) => void;
};

export type OutboxRunner = {
  /** There may be news, in this gemeente when it is told which; otherwise in the nation. */
  readonly nudge: (gemeente?: string) => void;
  /** Settles after the batch that is being delivered. */
  readonly stop: () => Promise<void>;
};

const batch = 25;
const shortestWait = 20;
const longestWait = 1_000;
/** While there is much to do, more is gathered before each look: a look costs as much as a delivery. */
const longestGathering = 320;
const restWhenStuck = 100;

const streamed = (gemeente: Gemeente): string =>
  gemeente === nowhere ? nationalTableName : tableName(gemeente, 'outbox');

/** What the stream of a gemeente's outbox table, or of the nation's table, would say of these rows. */
export const streamEventOf = (gemeente: Gemeente, rows: readonly PendingEvent[]): DynamoDBStreamEvent => ({
  Records: rows.map(({ key, event }) => {
    const Keys = { pk: { S: key.pk }, sk: { S: key.sk } };
    return {
      eventName: 'INSERT',
      eventSourceARN: `arn:aws:dynamodb:local:000000000000:table/${streamed(gemeente)}/stream/local`,
      dynamodb: { Keys, NewImage: { ...Keys, data: { S: JSON.stringify(event) ?? '' } }, SequenceNumber: key.sk },
    };
  }),
});

export type Shard = { readonly gemeente: Gemeente; readonly outbox: Outbox; readonly shard: number };

/** Delivers one batch and takes away what was delivered; answers whether there may be more. */
export const deliverOnce = async ({ gemeente, outbox, shard }: Shard, handler: StreamHandler): Promise<boolean> => {
  const rows = await outbox.pending(shard, batch);
  if (rows.length === 0) return false;
  const { batchItemFailures } = await handler(streamEventOf(gemeente, rows));
  const stuckAt = rows.findIndex(({ key }) => key.sk === batchItemFailures[0]?.itemIdentifier);
  const done = stuckAt === -1 ? rows : rows.slice(0, stuckAt);
  await outbox.remove(done.map(({ key }) => key));
  return done.length > 0;
};

/** Sleeps that a nudge cuts short; a nudge while nobody sleeps counts for the next sleep. */
const sleeper = () => {
  let awake = Promise.withResolvers<void>();
  return {
    nudge: () => awake.resolve(),
    sleep: async (ms: number): Promise<void> => {
      const timer = setTimeout(awake.resolve, ms);
      await awake.promise;
      clearTimeout(timer);
      awake = Promise.withResolvers<void>();
    },
  };
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

type Runner = Pick<RunnerSettings, 'handler' | 'alarm'> & { readonly isStopped: () => boolean };

/** A shard that is stuck rests a while, so that it is not tried without end. */
const deliverShard = async (shard: Shard, { handler, alarm, isStopped }: Runner): Promise<void> => {
  const isDelivered = await deliverOnce(shard, handler).catch((error: unknown) => {
    alarm('outbox-unreachable', nameOf(error));
    return false;
  });
  if (!isDelivered && !isStopped()) await pause(restWhenStuck);
};

/**
 * Looks where something waits and delivers each of those shards on its own, so that one that is stuck holds up no
 * other. However many writes there are, they share a look: most of them left nothing in the outbox.
 */
const runOutbox = (
  { gemeente, outbox }: RunnerSettings['outboxes'][number],
  runner: Runner,
  delivered: () => void,
): { readonly nudge: () => void; readonly ended: Promise<void> } => {
  const { nudge, sleep } = sleeper();
  const busy = new Map<number, Promise<void>>();
  const start = (shard: number): void => {
    if (busy.has(shard)) return;
    const work = deliverShard({ gemeente, outbox, shard }, runner).finally(() => {
      busy.delete(shard);
      nudge();
      delivered();
    });
    busy.set(shard, work);
  };
  const look = async (): Promise<boolean> => {
    const shards = await outbox.waiting().catch((error: unknown) => {
      runner.alarm('outbox-unreachable', nameOf(error));
      return [];
    });
    for (const shard of shards) start(shard);
    return shards.length > 0;
  };
  const run = async (): Promise<void> => {
    let [wait, gathering] = [shortestWait, shortestWait];
    while (!runner.isStopped()) {
      const isBusy = await look();
      wait = isBusy ? shortestWait : Math.min(wait * 2, longestWait);
      gathering = isBusy ? Math.min(gathering * 2, longestGathering) : shortestWait;
      await pause(gathering);
      await sleep(wait);
    }
    await Promise.all(busy.values());
  };
  return { nudge, ended: run() };
};

export const startOutboxRunner = ({ outboxes, handler, alarm }: RunnerSettings): OutboxRunner => {
  let isStopped = false;
  const runner: Runner = { handler, alarm, isStopped: () => isStopped };
  const nudgeAll = (): void => {
    for (const { nudge } of running.values()) nudge();
  };
  // What a carrier wrote may be news to another: from the nation to any gemeente, from a gemeente only to itself.
  const running = new Map<string, ReturnType<typeof runOutbox>>(
    outboxes.map((each) => {
      const isNation = each.gemeente === nowhere;
      return [each.gemeente, runOutbox(each, runner, isNation ? nudgeAll : () => {})];
    }),
  );
  return {
    nudge: (gemeente = nowhere) => running.get(gemeente)?.nudge(),
    stop: async () => {
      isStopped = true;
      nudgeAll();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
};
