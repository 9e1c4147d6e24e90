import type { Arrival, Carrier, Courier, CourierAlarm } from '@greep/events';

export type TestCourier = Courier & {
  readonly alarms: readonly CourierAlarm[];
  readonly pauses: readonly number[];
  readonly aside: readonly { readonly row: string; readonly reason: string }[];
};

/** A courier with a memory: what was set aside, which alarms rang, how long it waited (it never really waits). */
export const aCourier = (carriers: readonly Carrier[]): TestCourier => {
  const alarms: CourierAlarm[] = [];
  const pauses: number[] = [];
  const aside: { row: string; reason: string }[] = [];
  return {
    carriers,
    alarms,
    pauses,
    aside,
    setAside: async ({ key }, reason) => void aside.push({ row: key.sk, reason }),
    alarm: (alarm) => alarms.push(alarm),
    pause: async (ms) => void pauses.push(ms),
  };
};

/** Carries into a list; fails while `isBroken` says so. */
export const aCarrier = (name: string, isBroken: (number: number) => boolean = () => false) => {
  const carried: number[] = [];
  const carrier: Carrier = {
    name,
    hears: ['contact-recorded.v1'],
    carry: async ({ number }) => {
      if (isBroken(number)) throw new TypeError('Ayşe told that ...');
      carried.push(number);
    },
  };
  return { ...carrier, carried };
};

export const anArrival = (row: string, event: unknown): Arrival => ({ key: { pk: 'SHARD#0', sk: row }, event });
