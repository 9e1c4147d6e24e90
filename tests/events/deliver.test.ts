import { deliverBatch } from '@greep/events';
import { describe, expect, it } from 'vitest';
import { aCarrier, aCourier, anArrival } from './a-courier.ts';
import { anEvent } from './an-event.ts';

const arrivals = (...events: unknown[]) => events.map((event, at) => anArrival(`row-${at + 1}`, event));

describe('delivering what lay in the outbox', () => {
  it('hands events to who listens for them, in the order in which they were written', async () => {
    const carrier = aCarrier('file');
    const other = { ...aCarrier('other'), hears: ['referral-accepted.v1'] };
    const done = await deliverBatch(arrivals(anEvent(1), anEvent(2), anEvent(3)), aCourier([carrier, other]));
    expect(done).toBe(3);
    expect(carrier.carried).toEqual([1, 2, 3]);
    expect(other.carried).toEqual([]);
  });

  it('tries a failing event four times, with longer and longer waits', async () => {
    let tries = 0;
    const courier = aCourier([aCarrier('file', () => ++tries < 4)]);
    await deliverBatch(arrivals(anEvent(1)), courier);
    expect(tries).toBe(4);
    expect(courier.pauses).toEqual([20, 200, 1_000]);
    expect(courier.aside).toEqual([]);
    expect(courier.alarms).toEqual([]);
  });

  it('sets poison aside with an alarm, and its neighbours go on', async () => {
    const carrier = aCarrier('file', (number) => number === 2);
    const courier = aCourier([carrier]);
    expect(await deliverBatch(arrivals(anEvent(1), anEvent(2), anEvent(3)), courier)).toBe(3);
    expect(carrier.carried).toEqual([1, 3]);
    expect(courier.aside).toEqual([{ row: 'row-2', reason: 'file:TypeError' }]);
    expect(courier.alarms).toEqual([{ code: 'event-set-aside', row: 'row-2', reason: 'file:TypeError' }]);
  });

  it('lets a carrier that works carry what its neighbour cannot', async () => {
    const whole = aCarrier('whole');
    const courier = aCourier([aCarrier('broken', () => true), whole]);
    await deliverBatch(arrivals(anEvent(1)), courier);
    expect(whole.carried).toEqual([1]);
    expect(courier.aside).toEqual([{ row: 'row-1', reason: 'broken:TypeError' }]);
  });

  it('keeps the words of an error out of alarms and reasons', async () => {
    const courier = aCourier([aCarrier('file', () => true)]);
    await deliverBatch(arrivals(anEvent(1)), courier);
    expect(JSON.stringify([courier.alarms, courier.aside])).not.toContain('Ayşe');
  });

  it('sets aside a row that holds no event, with an alarm, and goes on', async () => {
    const carrier = aCarrier('file');
    const courier = aCourier([carrier]);
    await deliverBatch(arrivals({ number: 'one' }, undefined, anEvent(3)), courier);
    expect(carrier.carried).toEqual([3]);
    expect(courier.alarms.map(({ row, reason }) => [row, reason])).toEqual([
      ['row-1', 'unreadable'],
      ['row-2', 'unreadable'],
    ]);
  });

  it('stops, in order, when poison cannot be set aside either', async () => {
    const carrier = aCarrier('file', (number) => number === 2);
    const courier = aCourier([carrier]);
    const unreachable = { ...courier, setAside: () => Promise.reject(new Error('no store')) };
    expect(await deliverBatch(arrivals(anEvent(1), anEvent(2), anEvent(3)), unreachable)).toBe(1);
    expect(carrier.carried).toEqual([1]);
    expect(courier.alarms).toEqual([{ code: 'outbox-stuck', row: 'row-2', reason: 'Error' }]);
  });
});
