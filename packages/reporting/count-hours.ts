// How much time families get, against what their approach asks: the family in the middle, never an average, because with
// averages and few families one could be worked out from the others.
import { type Day, daysBetween } from '@greep/kernel';
import type { Contributions, TrajectoryContribution } from './contribution.ts';
import { markOf } from './contribution.ts';
import { type CountedGroup, type CountedRow, cellsOf, medianOf, rowsWithAll } from './count-cells.ts';
import type { Period } from './period.ts';

/** Hours for one family over the whole trajectory: p. 51, annex 2. */
export const familyAgreement = 200;

const endings = ['closed', 'no-way-in', 'short'];

type Spent = { readonly providerId: string; readonly hours: number; readonly weeks: number; readonly norm: number };

const endedOn = ({ phases }: TrajectoryContribution): Day | undefined =>
  phases.map(markOf).find(({ word }) => endings.includes(word))?.on;

const hoursUntil = (minutesByMonth: readonly string[], until: Day): number =>
  minutesByMonth
    .map((text) => text.split(':'))
    .filter(([month = '']) => month <= until.slice(0, 7))
    .reduce((sum, [, minutes]) => sum + Number(minutes), 0) / 60;

/** The first week counts as a whole one. */
const weeksOf = (from: Day, to: Day): number => Math.max(1, (daysBetween(from, to) + 1) / 7);

const spentBy = (
  trajectory: TrajectoryContribution,
  minutesByMonth: readonly string[],
  { from, until }: Period,
): readonly Spent[] => {
  const { providerId, firstMeetingOn, hoursNorm } = trajectory;
  const end = endedOn(trajectory);
  if (firstMeetingOn === null || firstMeetingOn > until || (end !== undefined && end < from)) return [];
  const last = end !== undefined && end < until ? end : until;
  const hours = hoursUntil(minutesByMonth, until);
  return [{ providerId, hours, weeks: weeksOf(firstMeetingOn, last), norm: hoursNorm }];
};

/** Of families that share one; otherwise there is none. */
const sharedNorm = (spent: readonly Spent[]): number | undefined => {
  const norms = new Set(spent.map(({ norm }) => norm));
  return norms.size === 1 ? [...norms][0] : undefined;
};

const withNorm = (row: CountedRow, spent: readonly Spent[]): CountedRow => {
  const norm = sharedNorm(row.row === 'all' ? spent : spent.filter(({ providerId }) => providerId === row.row));
  return norm === undefined ? row : { ...row, norm };
};

export const countHours = (
  { trajectory, hours }: Pick<Contributions, 'trajectory' | 'hours'>,
  period: Period,
  providers: readonly string[],
): CountedGroup => {
  const minutes = new Map(hours.map(({ key, minutesByMonth }) => [key, minutesByMonth]));
  const spent = trajectory.flatMap((each) => spentBy(each, minutes.get(each.key) ?? [], period));
  const cells = (of: readonly Spent[]) =>
    cellsOf([
      ['hours-per-week', medianOf(of.map((each) => each.hours / each.weeks))],
      ['hours-per-family', medianOf(of.map((each) => each.hours))],
    ]);
  const rows = rowsWithAll(providers, spent, { rowOf: ({ providerId }) => providerId, cells });
  return { group: 'families', rows: rows.map((row) => withNorm(row, spent)) };
};
