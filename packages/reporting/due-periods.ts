// When figures are published: a quarter a week after it closed, once more three months later if it had changed by then, and
// every day the state of yesterday.
import { addDays, type Day } from '@greep/kernel';
import { closedPeriod, lastDayOf, moveQuarter, type Period, type Quarter, quarterOf, runningPeriod } from './period.ts';
import type { PeriodRow } from './views.ts';

/** What was done in the last days of a quarter is often written down some days later. */
const settlingDays = 7;
/** Older quarters are not published for the first time any more. */
const quartersBack = 8;

export type Due = {
  readonly period: Period;
  readonly asOf: Day;
  /** Published already: now only if something changed. */
  readonly before?: PeriodRow;
};

const settledOn = (quarter: Quarter): Day => addDays(lastDayOf(quarter), settlingDays);

const dueQuarter = (quarter: Quarter, today: Day, published: readonly PeriodRow[]): readonly Due[] => {
  const [before, again] = published.filter(({ period }) => period === quarter);
  const due = { period: closedPeriod(quarter), asOf: today };
  if (!before) return today >= settledOn(quarter) ? [due] : [];
  const secondOn = settledOn(moveQuarter(quarter, 1));
  return !again && before.asOf < secondOn && today >= secondOn ? [{ ...due, before }] : [];
};

/** Oldest first, the state of yesterday last. `first` is the first day of which anything is known. */
export const duePeriods = (today: Day, first: Day, published: readonly PeriodRow[]): readonly Due[] => {
  const running = runningPeriod(today);
  const now = quarterOf(today);
  const quarters = Array.from({ length: quartersBack }, (_, at) => moveQuarter(now, at - quartersBack));
  const isDone = published.some(({ period, asOf }) => period === 'running' && asOf >= running.until);
  return [
    ...quarters.filter((quarter) => lastDayOf(quarter) >= first).flatMap((each) => dueQuarter(each, today, published)),
    ...(isDone || first > running.until ? [] : [{ period: running, asOf: running.until }]),
  ];
};
