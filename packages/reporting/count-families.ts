// Where the families are: waiting for the first meeting, in which phase, or how it ended, at the end of a period.
import type { Day } from '@greep/kernel';
import { markOf, type TrajectoryContribution } from './contribution.ts';
import { type CountedGroup, cellsOf, counted, rowsWithAll } from './count-cells.ts';
import type { Period } from './period.ts';
import { phaseColumns } from './table.ts';

/** The newest mark on or before a day. */
export const lastMark = (marks: readonly string[], until: Day): string | undefined =>
  marks
    .map(markOf)
    .filter(({ on }) => on <= until)
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .at(-1)?.word;

/** Undefined when nobody had accepted yet. */
const whereOn = ({ acceptedOn, firstMeetingOn, phases }: TrajectoryContribution, until: Day): string | undefined => {
  if (acceptedOn > until) return undefined;
  const phase = lastMark(phases, until);
  if (phase !== undefined) return phase;
  return firstMeetingOn !== null && firstMeetingOn <= until ? 'building-up' : 'waiting';
};

type Placed = { readonly providerId: string; readonly where: string };

export const countFamilies = (
  trajectories: readonly TrajectoryContribution[],
  { until }: Period,
  providers: readonly string[],
): CountedGroup => {
  const placed = trajectories.flatMap((trajectory): readonly Placed[] => {
    const where = whereOn(trajectory, until);
    return where === undefined ? [] : [{ providerId: trajectory.providerId, where }];
  });
  const cells = (of: readonly Placed[]) => {
    const number = (column: string) => of.filter(({ where }) => where === column).length;
    const inPhases = phaseColumns.map((column) => [column, counted(number(column))] as const);
    const total = inPhases.reduce((sum, [, { value }]) => sum + value, 0);
    return cellsOf([['waiting', counted(number('waiting'))], ...inPhases, ['total', counted(total)]]);
  };
  return { group: 'families', rows: rowsWithAll(providers, placed, { rowOf: ({ providerId }) => providerId, cells }) };
};
