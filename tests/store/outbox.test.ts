import { DomainEvent } from '@greep/events';
import { Instant } from '@greep/kernel';
import { type Outbox, openOutbox, pendingEventOf } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { utrecht } from '../support/engine.ts';
import { aGoal, byWorker, goalKey, onStage, recordGoal, type Stage } from './stage.ts';

let stage: Stage;
let outbox: Outbox;
beforeEach(async () => {
  await stage?.engine.stop();
  stage = await onStage();
  outbox = openOutbox({ client: stage.engine.client, gemeente: utrecht, clock: stage.clock });
});
afterAll(() => stage.engine.stop());

const tell = (aggregate: string, step: number) =>
  stage.store.commit(
    {
      ...recordGoal({ ...aGoal(`${step}`), key: goalKey(`${step}`, aggregate) }),
      aggregate,
      facts: [{ type: 'goal-recorded.v1', data: { step } }],
    },
    byWorker,
  );

const waiting = async () => (await Promise.all(outbox.shards.map((shard) => outbox.pending(shard, 100)))).flat();
const steps = async () => (await waiting()).map(({ event }) => DomainEvent.parse(event).data.step);

describe('the outbox', () => {
  test('events of one family wait in the order in which they happened, also within the same millisecond', async () => {
    for (let step = 1; step <= 12; step += 1) await tell('FAMILY#1', step);
    expect(await steps()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('many families spread over the shards', async () => {
    for (let family = 1; family <= 40; family += 1) await tell(`FAMILY#${family}`, family);
    const sizes = await Promise.all(outbox.shards.map(async (shard) => (await outbox.pending(shard, 100)).length));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(40);
  });

  test('what was delivered is removed and the rest stays, however many there are', async () => {
    for (let step = 1; step <= 60; step += 1) await tell('FAMILY#1', step);
    const events = await waiting();
    await outbox.remove(events.slice(0, 58).map(({ key }) => key));
    expect(await steps()).toEqual([59, 60]);
    await outbox.remove([]);
  });

  test('an event is still there when the installation stood still past its expiry', async () => {
    await tell('FAMILY#1', 1);
    stage.clock.advance(365 * 24 * 3600);
    expect(await steps()).toEqual([1]);
  });

  test('poison is set aside with a reason and does not stand in the way', async () => {
    await tell('FAMILY#1', 1);
    await tell('FAMILY#1', 2);
    const [poison] = await waiting();
    if (!poison) throw new Error('nothing waits');
    await outbox.setAside(poison, 'carrier-failed');
    expect(await steps()).toEqual([2]);
    expect(await outbox.aside()).toMatchObject([{ reason: 'carrier-failed', event: { data: { step: 1 } } }]);
  });

  test('what cannot even be read is set aside as it lay there, word for word', async () => {
    const key = { pk: 'SHARD#3', sk: '2026-03-02T09:00:00.000Z#000000000001#odd' };
    const odd = pendingEventOf({ pk: { S: key.pk }, sk: { S: key.sk }, data: { S: '{ "half": "a fact' } });
    await outbox.setAside(odd, 'unreadable');
    expect(await outbox.aside()).toMatchObject([{ reason: 'unreadable', event: '{ "half": "a fact' }]);
    expect(await outbox.replayAside()).toBe(1);
    expect(await waiting()).toEqual([{ key, event: '{ "half": "a fact' }]);
  });

  test('what was set aside can be let go again, unchanged and in its old place', async () => {
    await tell('FAMILY#1', 1);
    await tell('FAMILY#2', 2);
    await tell('FAMILY#1', 3);
    const before = await waiting();
    for (const event of before) await outbox.setAside(event, 'carrier-failed');
    expect(await waiting()).toEqual([]);
    expect(await outbox.replayAside()).toBe(3);
    expect(await waiting()).toEqual(before);
    expect(await outbox.aside()).toEqual([]);
    expect(await outbox.replayAside()).toBe(0);
  });

  test('facts since a moment go back in line as new rows, in the order in which they lay', async () => {
    for (let step = 1; step <= 5; step += 1) await tell(`FAMILY#${step}`, step);
    const before = await waiting();
    const since = Instant.parse(before.map(({ key }) => key.sk.split('#')[0] ?? '').toSorted()[0] ?? '');
    expect(await outbox.replaySince(since)).toBe(before.length);
    const after = await waiting();
    expect(after.map(({ event }) => event)).toEqual(before.map(({ event }) => event));
    expect(after.map(({ key }) => key.sk.split('~')[0])).toEqual(before.map(({ key }) => key.sk));
    expect(after.some(({ key }) => before.some((old) => old.key.sk === key.sk))).toBe(false);
    expect(await outbox.replaySince(Instant.parse('2099-01-01T00:00:00.000Z'))).toBe(0);
  });
});
