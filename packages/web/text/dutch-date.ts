// Dates as people here write and say them: typed as 23-10-2026, read as "vrijdag 23 oktober", and in another year than
// this with that year: who reads "vóór 15 januari" must not wonder which one.
import { today } from './day-distance.ts';
import { type Language, localeOf } from './language.ts';

/** `23-10-2026`, `23/10/2026` or `23 10 2026` becomes `2026-10-23`; anything else, also 31-02-2026, is undefined. */
export const parseDutchDate = (typed: string): string | undefined => {
  const parts = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(typed);
  if (parts === null) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
};

/** `2026-10-23` becomes `23-10-2026`, as in a field. */
export const typedDate = (day: string): string => day.split('-').reverse().join('-');

const shapes = {
  /** 23 oktober */
  day: { day: 'numeric', month: 'long' },
  /** vrijdag 23 oktober */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 23 oktober 2026 */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 23 okt */
  short: { day: 'numeric', month: 'short' },
} as const;
export type DateShape = keyof typeof shapes;

const zoneOf = (when: string): string => (when.length === 10 ? 'UTC' : 'Europe/Amsterdam');

/** Whether a day or an instant lies in another year than the day of `now`. */
export const isOtherYear = (when: string, now = today()): boolean =>
  new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zoneOf(when) }).format(Date.parse(when)) !==
  now.slice(0, 4);

/** A calendar day (`2026-10-23`) or an instant, in words. */
export const spokenDate = (when: string, shape: DateShape, language: Language, now = today()): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...shapes[shape],
    ...(isOtherYear(when, now) && { year: 'numeric' }),
    timeZone: zoneOf(when),
  }).format(Date.parse(when));

/** `2026-10`, or a day in it, becomes `oktober`; with the year when it is another one than this, or when asked for. */
export const spokenMonth = (
  month: string,
  language: Language,
  { withYear = isOtherYear(`${month.slice(0, 7)}-01`) } = {},
): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${month.slice(0, 7)}-01`));

/** `10.42`, the hour as it is on a Dutch clock. */
export const spokenTime = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  })
    .format(Date.parse(instant))
    .replace(':', language === 'nl' ? '.' : ':');

/** `10:42` as it is kept becomes `10.42` for who reads Dutch; elsewhere a time has a colon. */
export const clockTime = (at: string, language: Language): string => (language === 'nl' ? at.replace(':', '.') : at);

export type DayParts = {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  /** When it is another one than this. */
  readonly year?: string;
};

/** Weekday, day and month apart, each as it is called by itself (Polish `listopad`, not the `listopada` of a date). */
export const dayParts = (day: string, language: Language): DayParts => {
  const said = (shape: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localeOf(language), { ...shape, timeZone: 'UTC' }).format(Date.parse(day));
  return {
    weekday: said({ weekday: 'long' }),
    day: String(Number(day.slice(8))),
    month: said({ month: 'long' }),
    ...(isOtherYear(day) && { year: day.slice(0, 4) }),
  };
};
