// Days of the demo are told as so many days before (negative) or after the day on which the demo began here,
// so that the same stories fit any day, and loading again on a later day tells the same days.
import { addDays, type Day, Instant } from '@greep/kernel';

export type Days = {
  readonly day: (offset: number) => Day;
  /** Some time during that day; undefined for what happens now. */
  readonly at: (offset: number, hour?: number) => { readonly at?: Instant };
  /** Date of birth of somebody of this age; `spread` from 0 to 1 is where in the year. */
  readonly born: (age: number, spread: number) => Day;
};

export const daysFrom = (first: Day): Days => ({
  day: (offset) => addDays(first, offset),
  at: (offset, hour = 9) =>
    offset < 0 ? { at: Instant.parse(`${addDays(first, offset)}T${String(hour).padStart(2, '0')}:12:00.000Z`) } : {},
  born: (age, spread) => addDays(first, -Math.floor(age * 365.25 + 40 + spread * 250)),
});
