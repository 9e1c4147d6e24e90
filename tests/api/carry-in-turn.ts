// What lies in the outboxes is handed to the carriers, wherever they run: in this process, or as a bundle of their own.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readGemeenten } from '@greep/infra/gemeenten';
import { Gemeente, systemClock } from '@greep/kernel';
import { openOutbox } from '@greep/store';
import { deliverOnce, type StreamHandler } from '../../packages/local/outbox-runner.ts';
import { nationOutbox } from '../../packages/local/run-carriers.ts';

const shardsOf = (client: DynamoDBClient) => {
  const own = readGemeenten().map(({ code }) => {
    const gemeente = Gemeente.parse(code);
    return { gemeente, outbox: openOutbox({ client, gemeente, clock: systemClock }) };
  });
  return [...own, nationOutbox(client)].flatMap(({ gemeente, outbox }) =>
    outbox.shards.map((shard) => ({ gemeente, outbox, shard })),
  );
};

/** Each call carries until nothing lies in any outbox; two at a time would hand on the same facts, so one waits. */
export const carryInTurn = (client: DynamoDBClient, handler: StreamHandler): (() => Promise<void>) => {
  const shards = shardsOf(client);
  const carryAll = async (): Promise<void> => {
    for (let isBusy = true; isBusy; ) {
      isBusy = false;
      for (const shard of shards) isBusy = (await deliverOnce(shard, handler)) || isBusy;
    }
  };
  let before = Promise.resolve();
  return () => {
    const turn = before.then(carryAll);
    before = turn.catch(() => {});
    return turn;
  };
};
