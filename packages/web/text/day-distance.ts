// How far a day is from today, as people say it: "gisteren", "9 dagen geleden", "over 12 dagen".
import { type Language, localeOf } from './language.ts';

const dutchDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at this moment. */
export const today = (): string => dutchDay.format(Date.now());

/** Whole days; negative when `to` is earlier. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A day in words, seen from today. */
export const fromToday = (day: string, language: Language, now = today()): string =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(daysFrom(now, day), 'day');

/** Minutes as hours, with at most one decimal: `3,5`. */
export const hoursOf = (minutes: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(minutes / 60);
