// Figures are published for a closed quarter, and for yesterday as a running state. What is counted over time goes back
// over the eight quarters up to the end of the period, since one quarter of so few families would be nearly empty.
import { addDays, Day } from '@greep/kernel';
import * as z from 'zod';

export const Quarter = z
  .string()
  .regex(/^\d{4}-q[1-4]$/)
  .brand('Quarter');
/** Such as `2026-q3`. Sorts as text. */
export type Quarter = z.infer<typeof Quarter>;

/** `running` is the state of yesterday, which is replaced every day. */
export const PeriodName = z.union([z.literal('running'), Quarter]);
export type PeriodName = z.infer<typeof PeriodName>;

export const Period = z.strictObject({
  period: PeriodName,
  /** First day over which is counted what happens in time. */
  from: Day,
  /** Last day; states are those at its end. */
  until: Day,
});
export type Period = z.infer<typeof Period>;

const quartersInWindow = 8;

const numbersOf = (quarter: Quarter): { year: number; part: number } => ({
  year: Number(quarter.slice(0, 4)),
  part: Number(quarter.slice(-1)),
});

export const quarterOf = (day: Day): Quarter =>
  Quarter.parse(`${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);

/** So many quarters later, or earlier when negative. */
export const moveQuarter = (quarter: Quarter, by: number): Quarter => {
  const { year, part } = numbersOf(quarter);
  const at = year * 4 + part - 1 + by;
  return Quarter.parse(`${String(Math.floor(at / 4)).padStart(4, '0')}-q${(at % 4) + 1}`);
};

export const firstDayOf = (quarter: Quarter): Day => {
  const { year, part } = numbersOf(quarter);
  return Day.parse(`${String(year).padStart(4, '0')}-${String(part * 3 - 2).padStart(2, '0')}-01`);
};

export const lastDayOf = (quarter: Quarter): Day => addDays(firstDayOf(moveQuarter(quarter, 1)), -1);

const windowFrom = (quarter: Quarter): Day => firstDayOf(moveQuarter(quarter, 1 - quartersInWindow));

export const closedPeriod = (quarter: Quarter): Period => ({
  period: quarter,
  from: windowFrom(quarter),
  until: lastDayOf(quarter),
});

/** Up to and including yesterday. */
export const runningPeriod = (today: Day): Period => {
  const until = addDays(today, -1);
  return { period: 'running', from: windowFrom(quarterOf(until)), until };
};
