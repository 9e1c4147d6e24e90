// Where everything of a timeline stands. Time runs true; of the days that would touch each other the newest is written.
import { daysFrom } from '../text/day-distance.ts';

export const timelineKinds = ['first', 'visit', 'call', 'meeting', 'evaluation', 'next', 'missed'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** What happened on a day. `next` is still to come, `missed` should have been by now. */
export type TimelineMark = { readonly on: string; readonly kind: TimelineKind };

export type TimelineData = { readonly today: string; readonly marks: readonly TimelineMark[] };

export type PlacedMark = TimelineMark & { readonly at: number; readonly isDated: boolean };
export type TimelineLayout = {
  readonly marks: readonly PlacedMark[];
  readonly months: readonly { readonly on: string; readonly at: number }[];
  readonly today: number;
};

const flagged = new Set<TimelineKind>(['first', 'evaluation', 'next', 'missed']);
export const isFlag = ({ kind }: Pick<TimelineMark, 'kind'>): boolean => flagged.has(kind);

export const inTime = (marks: readonly TimelineMark[]): readonly TimelineMark[] =>
  marks.toSorted((one, other) => one.on.localeCompare(other.on));

/** A day takes about a tenth of the line. */
const roomPerDay = 0.085;
const mostMonths = 12;

const monthsBetween = (from: string, until: string): readonly string[] => {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const starts = Array.from({ length: 240 }, (_, index) =>
    new Date(Date.UTC(year, month + index, 1)).toISOString().slice(0, 10),
  ).filter((on) => on <= until);
  const step = Math.ceil(starts.length / mostMonths);
  return starts.filter((_, index) => index % step === 0);
};

/** Flags whose days are written: from the newest back, as many as fit. */
const datedFlags = (flags: readonly { readonly at: number }[]): ReadonlySet<{ readonly at: number }> => {
  const kept: { readonly at: number }[] = [];
  for (const flag of flags.toReversed())
    if (kept.every(({ at }) => Math.abs(at - flag.at) >= roomPerDay)) kept.push(flag);
  return new Set(kept);
};

/** `at` runs from 0 (the first mark) to 1 (the last mark, or today). */
export const layOutTimeline = ({ today, marks }: TimelineData): TimelineLayout => {
  const sorted = inTime(marks);
  const from = sorted[0]?.on ?? today;
  const last = sorted.at(-1)?.on ?? today;
  const until = last > today ? last : today;
  const whole = Math.max(1, daysFrom(from, until));
  const at = (on: string): number => daysFrom(from, on) / whole;
  const placed = sorted.map((mark) => ({ ...mark, at: at(mark.on) }));
  const dated = datedFlags(placed.filter(isFlag));
  return {
    marks: placed.map((mark) => ({ ...mark, isDated: dated.has(mark) })),
    months: monthsBetween(from, until).map((on) => ({ on, at: at(on) })),
    today: at(today),
  };
};
