// One event is handed to every carrier that listens for it. A carrier that fails is asked again a few times;
// then the event is set aside for that carrier, an alarm is raised, and the rest goes on.
import type { Clock } from '@greep/kernel';
import type { Carrier } from './carrier.ts';
import { DomainEvent } from './envelope.ts';
import type { Aside, Poison } from './poison.ts';

/** Set aside: one event waits for a replay. Stuck: the whole stream waits, because nothing could be set aside either. */
export type CourierAlarm = Pick<Poison, 'id' | 'carrier' | 'tries' | 'reason'> & {
  readonly code: 'event-set-aside' | 'outbox-stuck';
  readonly type?: string;
};

export type Courier = {
  readonly carriers: readonly Carrier[];
  readonly setAside: Aside['setAside'];
  readonly alarm: (alarm: CourierAlarm) => void;
  readonly pause: (ms: number) => Promise<void>;
  readonly clock: Clock;
};

/** Waits between tries, in milliseconds: long enough for a lost race or a hiccup of the network. */
const pauses = [20, 200, 1_000];

export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const carryWithPatience = async (carrier: Carrier, event: DomainEvent, courier: Courier): Promise<void> => {
  let reason = '';
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await courier.pause(pause);
    try {
      return await carrier.carry(event);
    } catch (error) {
      reason = kindOf(error);
    }
  }
  const poison = { id: event.id, carrier: carrier.name, tries: pauses.length + 1, reason };
  await courier.setAside({ ...poison, event: JSON.stringify(event), at: courier.clock.now() });
  courier.alarm({ code: 'event-set-aside', ...poison, type: event.type });
};

const setUnreadableAside = async (id: string, content: unknown, courier: Courier): Promise<void> => {
  const poison = { id, carrier: '*', tries: 1, reason: 'Unreadable' };
  await courier.setAside({ ...poison, event: JSON.stringify(content) ?? '', at: courier.clock.now() });
  courier.alarm({ code: 'event-set-aside', ...poison });
};

/** Delivers what lay in the outbox under `id`. Throws only when the poison could not be set aside either. */
export const deliver = async (id: string, content: unknown, courier: Courier): Promise<void> => {
  const event = DomainEvent.safeParse(content);
  if (!event.success) return setUnreadableAside(id, content, courier);
  for (const carrier of courier.carriers) {
    if (carrier.hears.includes(event.data.type)) await carryWithPatience(carrier, event.data, courier);
  }
};
