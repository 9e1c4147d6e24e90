import type { Aside, Carrier, Courier, CourierAlarm, Poison } from '@greep/events';
import { fixedClock } from '../support/clock.ts';

export type TestCourier = Courier & {
  readonly alarms: readonly CourierAlarm[];
  readonly pauses: readonly number[];
  readonly aside: Aside;
};

/** A courier with a memory: what was set aside, which alarms rang, how long it waited (it never really waits). */
export const aCourier = (carriers: readonly Carrier[]): TestCourier => {
  const alarms: CourierAlarm[] = [];
  const pauses: number[] = [];
  const lying = new Map<string, Poison>();
  const keyOf = ({ id, carrier }: Poison) => `${id} ${carrier}`;
  const aside: Aside = {
    setAside: async (poison) => void lying.set(keyOf(poison), poison),
    list: async () => [...lying.values()],
    remove: async (poison) => void lying.delete(keyOf(poison)),
  };
  return {
    carriers,
    alarms,
    pauses,
    aside,
    setAside: aside.setAside,
    alarm: (alarm) => alarms.push(alarm),
    pause: async (ms) => void pauses.push(ms),
    clock: fixedClock(),
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
