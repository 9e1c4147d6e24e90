// One event is handed to every carrier that listens for it. A carrier that fails is asked again a few times;
// then the event is set aside, an alarm is raised, and its neighbours go on. Whoever mends the cause puts it back in line.
import type { Carrier } from './carrier.ts';
import { DomainEvent } from './envelope.ts';

/** A row of the outbox; the event in it has not been read yet. */
export type Arrival = { readonly key: { readonly pk: string; readonly sk: string }; readonly event: unknown };

export type CourierAlarm = {
  /** Set aside: one event waits for a replay. Stuck: the stream waits, because nothing could be set aside either. */
  readonly code: 'event-set-aside' | 'outbox-stuck';
  /** Sort key of the row: time, number and id of the event. */
  readonly row: string;
  readonly reason: string;
};

export type Courier = {
  readonly carriers: readonly Carrier[];
  /** Takes the row out of the line. Doing it twice must be harmless. */
  readonly setAside: (arrival: Arrival, reasonCode: string) => Promise<void>;
  readonly alarm: (alarm: CourierAlarm) => void;
  readonly pause: (ms: number) => Promise<void>;
};

/** Waits between tries, in milliseconds: enough for a lost race or a hiccup of the network. */
const pauses = [20, 200, 1_000];

/** The kind of an error, never its words: those could hold what a family wrote. */
export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Undefined when carried, otherwise why not. */
const carryPatiently = async (carrier: Carrier, event: DomainEvent, courier: Courier): Promise<string | undefined> => {
  let reason: string | undefined;
  for (const ms of [0, ...pauses]) {
    if (ms > 0) await courier.pause(ms);
    try {
      await carrier.carry(event);
      return undefined;
    } catch (error) {
      reason = `${carrier.name}:${kindOf(error)}`;
    }
  }
  return reason;
};

const reasonNotDelivered = async (content: unknown, courier: Courier): Promise<string | undefined> => {
  const event = DomainEvent.safeParse(content);
  if (!event.success) return 'unreadable';
  let reason: string | undefined;
  for (const carrier of courier.carriers) {
    if (carrier.hears.includes(event.data.type))
      reason = (await carryPatiently(carrier, event.data, courier)) ?? reason;
  }
  return reason;
};

/** Throws only when what could not be carried could not be set aside either. */
export const deliver = async (arrival: Arrival, courier: Courier): Promise<void> => {
  const reason = await reasonNotDelivered(arrival.event, courier);
  if (!reason) return;
  await courier.setAside(arrival, reason);
  courier.alarm({ code: 'event-set-aside', row: arrival.key.sk, reason });
};
