// Facts reach the carriers through the stream of the outbox. What cannot be carried holds nobody up, and is not lost.
import { randomUUID } from 'node:crypto';
import { type AttributeValue, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DomainEvent } from '@greep/events';
import { systemClock } from '@greep/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWorld } from '../reporting/a-world.ts';
import { factsOf } from '../reporting/histories.ts';
import { amersfoort } from '../support/engine.ts';
import { npmRun } from './npm-run.ts';
import { idOf, stackOf } from './stacks.ts';

const db = new DynamoDBClient({});
// the emulator calls itself localhost in the address of a queue
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
const gemeente = amersfoort;
const began = systemClock.now();

/** Of figures, so that nobody else is touched; each about somebody of whom nobody ever heard, so that it shows when it was carried. */
const facts = factsOf(aWorld({ seed: 11, families: 8, providers: 1 }))
  .filter(({ type }) => /trajectory/i.test(type))
  .map((event) => ({ ...event, gemeente, recordedAt: began, data: { ...event.data, key: randomUUID() } }));

const fact = (at: number): DomainEvent => {
  const found = facts[at];
  if (!found) throw new Error(`there is no fact ${at}`);
  return found;
};

const skOf = (at: number): string => `${began}#${String(at).padStart(12, '0')}#carriers`;

const lay = async (at: number, data: string): Promise<void> => {
  const Item = {
    pk: { S: 'SHARD#3' },
    sk: { S: skOf(at) },
    kind: { S: 'event' },
    version: { N: '1' },
    data: { S: data },
  };
  await db.send(new PutItemCommand({ TableName: `greep-${gemeente}-outbox`, Item }));
};

const rowAt = async (table: string, pk: string, sk: string): Promise<Record<string, AttributeValue> | undefined> =>
  (await db.send(new GetItemCommand({ TableName: table, Key: { pk: { S: pk }, sk: { S: sk } } }))).Item;

const isCarried = async (at: number): Promise<boolean> =>
  (await rowAt(`greep-${gemeente}-reports`, 'CONTRIBUTION#trajectory', String(fact(at).data.key))) !== undefined;

const soon = { timeout: 30_000, interval: 100 };

/** A row of nearly 400 KiB, which is all that a row can have: a reason beside it fits no more. */
const tooLargeToSetAside = (text: string): string => text.padEnd(409_560 - skOf(0).length, ' ');

let queue = '';
const setAside = async (): Promise<readonly string[]> => {
  const received = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queue, MaxNumberOfMessages: 10 }));
  return (received.Messages ?? []).map(({ Body }) => Body ?? '');
};

beforeAll(async () => {
  queue = await idOf(stackOf(gemeente), 'AWS::SQS::Queue');
});
afterAll(() => {
  db.destroy();
  sqs.destroy();
});

describe('facts on their way', () => {
  test('reach the figures through the stream', async () => {
    expect(await isCarried(0)).toBe(false);
    await lay(0, JSON.stringify(fact(0)));
    await expect.poll(() => isCarried(0), soon).toBe(true);
  });

  test('a fact that cannot be read is set aside, its neighbours go on, and it goes back in line by command', async () => {
    await lay(1, 'not a fact');
    await lay(2, JSON.stringify(fact(2)));
    await expect.poll(() => isCarried(2), soon).toBe(true);
    const aside = await rowAt(`greep-${gemeente}-outbox`, 'ASIDE#3', skOf(1));
    expect(aside?.reason).toEqual({ S: 'unreadable' });
    const mended = { ...aside, data: { S: JSON.stringify(fact(1)) } };
    await db.send(new PutItemCommand({ TableName: `greep-${gemeente}-outbox`, Item: mended }));
    expect(await npmRun('carriers:replay', [])).toMatchObject({ isDone: true });
    await expect.poll(() => isCarried(1), soon).toBe(true);
    expect(await setAside()).toEqual([]);
  });

  test('one that cannot even be set aside ends in the dead-letter queue, its neighbours go on, and it is carried again by command', async () => {
    await lay(3, tooLargeToSetAside('{ "not": "a fact"'));
    await lay(4, JSON.stringify(fact(4)));
    await expect.poll(() => isCarried(4), soon).toBe(true);
    const waiting: string[] = [];
    await expect.poll(async () => waiting.push(...(await setAside())), soon).toBe(1);
    // where it lay, and nothing of what it says
    expect(JSON.parse(waiting[0] ?? '')).toMatchObject({ DDBStreamBatchInfo: { batchSize: 1 } });
    expect(waiting[0]).not.toContain('a fact');
    await lay(3, JSON.stringify(fact(3)));
    expect(await npmRun('carriers:replay', [began])).toMatchObject({ isDone: true });
    await expect.poll(() => isCarried(3), soon).toBe(true);
  });
});
