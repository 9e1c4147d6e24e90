// What stood in the way: about what, at which level it was answered and after how long, and what is still open.
// One that was taken back is not counted at all.
import { type Day, daysBetween } from '@greep/kernel';
import { type BottleneckContribution, markOf } from './contribution.ts';
import { type CountedGroup, cellsOf, counted, medianOf, rowsWithAll } from './count-cells.ts';
import { lastMark } from './count-families.ts';
import type { Period } from './period.ts';
import { levelRows, themeRows } from './table.ts';

type Climb = {
  readonly theme: string;
  readonly level: string;
  readonly reportedOn: Day;
  readonly answeredOn: Day | null;
};

const climbOf = ({ theme, steps, state, answeredOn }: BottleneckContribution, until: Day): readonly Climb[] => {
  const reportedOn = steps
    .map((step) => markOf(step).on)
    .toSorted()
    .at(0);
  if (state === 'withdrawn' || reportedOn === undefined || reportedOn > until) return [];
  const isAnswered = answeredOn !== null && answeredOn <= until;
  const level = lastMark(steps, isAnswered ? answeredOn : until) ?? '';
  return [{ theme, level, reportedOn, answeredOn: isAnswered ? answeredOn : null }];
};

export const countBottlenecks = (
  contributions: readonly BottleneckContribution[],
  { from, until }: Period,
): { readonly themes: CountedGroup; readonly ladder: CountedGroup } => {
  const climbs = contributions.flatMap((contribution) => climbOf(contribution, until));
  const reported = climbs.filter(({ reportedOn }) => reportedOn >= from);
  const standing = climbs.filter(({ answeredOn }) => answeredOn === null || answeredOn >= from);
  const ladder = (of: readonly Climb[]) => {
    const waits = of.flatMap(({ reportedOn, answeredOn }) => (answeredOn ? [daysBetween(reportedOn, answeredOn)] : []));
    const ages = of.flatMap(({ reportedOn, answeredOn }) => (answeredOn ? [] : [daysBetween(reportedOn, until)]));
    return cellsOf([
      ['answered', counted(waits.length)],
      ['answer-days', medianOf(waits)],
      ['open', counted(ages.length)],
      ['open-days', medianOf(ages)],
    ]);
  };
  return {
    themes: {
      group: 'bottlenecks',
      rows: rowsWithAll(themeRows, reported, {
        rowOf: ({ theme }) => theme,
        cells: (of) => cellsOf([['reported', counted(of.length)]]),
      }),
    },
    ladder: {
      group: 'bottlenecks',
      rows: rowsWithAll(levelRows, standing, { rowOf: ({ level }) => level, cells: ladder }),
    },
  };
};
