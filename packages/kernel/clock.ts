// Two kinds of time: an instant (when the system recorded something, UTC) and a day
// (when something happened in the life of a family, on the Dutch calendar).
import * as z from 'zod';

export const Instant = z.iso.datetime({ precision: 3 }).brand('Instant');
/** UTC with milliseconds, such as `2026-10-15T08:42:00.000Z`. Sorts as text. */
export type Instant = z.infer<typeof Instant>;

export const Day = z.iso.date().brand('Day');
/** A calendar day in the Netherlands, such as `2026-10-15`. Sorts as text. */
export type Day = z.infer<typeof Day>;

export type Clock = { readonly now: () => Instant };

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export const systemClock: Clock = { now: () => instantOf(new Date()) };

const dutchDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The Dutch calendar day in which an instant falls. */
export const dayOf = (instant: Instant): Day => dutchDay.format(Date.parse(instant)) as Day;

/** The day `days` later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day => {
  const moved = new Date(`${day}T00:00:00.000Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as Day;
};

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000);

/** Age in whole years on a day. */
export const ageOn = (born: Day, on: Day): number => {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
};

/** The instant `seconds` later. */
export const addSeconds = (instant: Instant, seconds: number): Instant =>
  instantOf(new Date(Date.parse(instant) + seconds * 1000));
