// Instead of the stream that AWS keeps of the outbox table: each shard is looked at, soon after a write and now and
// then when it is quiet, and what lies there is handed to the same handler in the shape of the stream.
import type { Gemeente } from '@greep/kernel';
import { type Outbox, type PendingEvent, tableName } from '@greep/store';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export type RunnerSettings = {
  readonly outboxes: readonly { readonly gemeente: Gemeente; readonly outbox: Outbox }[];
  readonly handler: StreamHandler;
  /** Something went wrong that will be tried again; a code and the kind of the error. */
  readonly alarm: (code: 'outbox-unreachable', kind: string) => void;
};

export type OutboxRunner = {
  /** There may be news. */
  readonly nudge: () => void;
  /** Settles after the batch that is being delivered. */
  readonly stop: () => Promise<void>;
};

const batch = 25;
const shortestWait = 20;
const longestWait = 1_000;

/** What the stream of a gemeente's outbox table would say of these rows. */
export const streamEventOf = (gemeente: Gemeente, rows: readonly PendingEvent[]): DynamoDBStreamEvent => ({
  Records: rows.map(({ key, event }) => {
    const Keys = { pk: { S: key.pk }, sk: { S: key.sk } };
    return {
      eventName: 'INSERT',
      eventSourceARN: `arn:aws:dynamodb:local:000000000000:table/${tableName(gemeente, 'outbox')}/stream/local`,
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

/** Sleeps that a nudge cuts short. */
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

/** Each shard has a loop of its own, so that one that is stuck holds up no other. */
export const startOutboxRunner = ({ outboxes, handler, alarm }: RunnerSettings): OutboxRunner => {
  let isStopped = false;
  const sleepers: ReturnType<typeof sleeper>[] = [];
  const nudge = (): void => {
    for (const each of sleepers) each.nudge();
  };
  const run = async (shard: Shard): Promise<void> => {
    const self = sleeper();
    sleepers.push(self);
    let wait = shortestWait;
    while (!isStopped) {
      const isBusy = await deliverOnce(shard, handler).catch((error: unknown) => {
        alarm('outbox-unreachable', error instanceof Error ? error.name : typeof error);
        return false;
      });
      // What a carrier wrote may be news to another.
      if (isBusy) nudge();
      wait = isBusy ? shortestWait : Math.min(wait * 2, longestWait);
      if (!isBusy) await self.sleep(wait);
    }
  };
  const loops = outboxes.flatMap(({ gemeente, outbox }) =>
    outbox.shards.map((shard) => run({ gemeente, outbox, shard })),
  );
  return {
    nudge,
    stop: async () => {
      isStopped = true;
      nudge();
      await Promise.all(loops);
    },
  };
};
