import { deliverBatch, replayPoison } from '@greep/events';
import { describe, expect, it } from 'vitest';
import { aCarrier, aCourier } from './a-courier.ts';
import { anEvent } from './an-event.ts';

const arrivals = (...contents: unknown[]) =>
  contents.map((content, at) => ({ id: `row-${at + 1}`, sequence: String(at + 1), content }));

describe('delivering what lay in the outbox', () => {
  it('hands events to who listens for them, in the order in which they were written', async () => {
    const carrier = aCarrier('file');
    const other = { ...aCarrier('other'), hears: ['referral-accepted.v1'] };
    const answer = await deliverBatch(arrivals(anEvent(1), anEvent(2), anEvent(3)), aCourier([carrier, other]));
    expect(answer.batchItemFailures).toEqual([]);
    expect(carrier.carried).toEqual([1, 2, 3]);
    expect(other.carried).toEqual([]);
  });

  it('tries a failing event four times, with longer and longer waits', async () => {
    let tries = 0;
    const courier = aCourier([aCarrier('file', () => ++tries < 4)]);
    await deliverBatch(arrivals(anEvent(1)), courier);
    expect(tries).toBe(4);
    expect(courier.pauses).toEqual([20, 200, 1_000]);
    expect(courier.alarms).toEqual([]);
  });

  it('sets poison aside with an alarm, and its neighbours go on', async () => {
    const carrier = aCarrier('file', (number) => number === 2);
    const courier = aCourier([carrier]);
    const answer = await deliverBatch(arrivals(anEvent(1), anEvent(2), anEvent(3)), courier);
    expect(answer.batchItemFailures).toEqual([]);
    expect(carrier.carried).toEqual([1, 3]);
    expect(await courier.aside.list()).toMatchObject([{ id: anEvent(2).id, carrier: 'file', tries: 4 }]);
    expect(courier.alarms).toMatchObject([{ code: 'event-set-aside', id: anEvent(2).id, type: 'contact-recorded.v1' }]);
  });

  it('sets aside for the carrier that failed only; the other one has carried', async () => {
    const broken = aCarrier('broken', () => true);
    const whole = aCarrier('whole');
    const courier = aCourier([broken, whole]);
    await deliverBatch(arrivals(anEvent(1)), courier);
    expect(whole.carried).toEqual([1]);
    expect(await courier.aside.list()).toMatchObject([{ carrier: 'broken' }]);
  });

  it('keeps the words of an error out of alarms and out of what is set aside', async () => {
    const courier = aCourier([aCarrier('file', () => true)]);
    await deliverBatch(arrivals(anEvent(1)), courier);
    expect(JSON.stringify([courier.alarms, await courier.aside.list()])).not.toContain('Ayşe');
    expect(courier.alarms[0]?.reason).toBe('TypeError');
  });

  it('sets aside a row that is no event, with an alarm, and goes on', async () => {
    const carrier = aCarrier('file');
    const courier = aCourier([carrier]);
    await deliverBatch(arrivals({ number: 'one' }, undefined, anEvent(3)), courier);
    expect(carrier.carried).toEqual([3]);
    expect(courier.alarms.map(({ id, reason }) => [id, reason])).toEqual([
      ['row-1', 'Unreadable'],
      ['row-2', 'Unreadable'],
    ]);
  });

  it('asks for the rest of the batch again when poison cannot be set aside either', async () => {
    const carrier = aCarrier('file', (number) => number === 2);
    const courier = aCourier([carrier]);
    const unreachable = { ...courier, setAside: () => Promise.reject(new Error('no store')) };
    const answer = await deliverBatch(arrivals(anEvent(1), anEvent(2), anEvent(3)), unreachable);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '2' }]);
    expect(carrier.carried).toEqual([1]);
    expect(courier.alarms).toMatchObject([{ code: 'outbox-stuck' }]);
  });
});

describe('replaying poison', () => {
  it('carries what was set aside once the cause is mended, and leaves nothing lying', async () => {
    let isMended = false;
    const carrier = aCarrier('file', () => !isMended);
    const courier = aCourier([carrier]);
    await deliverBatch(arrivals(anEvent(1), anEvent(2)), courier);
    expect(await replayPoison(courier.aside, [carrier])).toEqual({ carried: 0, left: 2 });
    isMended = true;
    expect(await replayPoison(courier.aside, [carrier])).toEqual({ carried: 2, left: 0 });
    expect(carrier.carried).toEqual([1, 2]);
    expect(await courier.aside.list()).toEqual([]);
  });

  it('leaves lying what no carrier listens for any more, or what is no event', async () => {
    const courier = aCourier([aCarrier('gone', () => true)]);
    await deliverBatch(arrivals(anEvent(1), 'nonsense'), courier);
    expect(await replayPoison(courier.aside, [aCarrier('new')])).toEqual({ carried: 0, left: 2 });
  });
});
