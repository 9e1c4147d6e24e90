import { addDays, type Day, dayOf, Instant, systemClock } from '@greep/kernel';

export const today = (): Day => dayOf(systemClock.now());

export const dayAgo = (days: number): Day => addDays(today(), -days);

/** Some time during that day. */
export const momentAgo = (days: number): Instant => Instant.parse(`${dayAgo(days)}T10:00:00.000Z`);
