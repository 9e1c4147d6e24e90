// How far the goals came since the start, by their newest score. A goal counts once the family scored it, in the period of
// that score. Safety goals are counted apart: they are not negotiable and never averaged.
import type { Day } from '@greep/kernel';
import type { AttainmentContribution } from './contribution.ts';
import { markOf } from './contribution.ts';
import { type Cell, type CountedGroup, cellsOf, rowsWithAll } from './count-cells.ts';
import type { Period } from './period.ts';

type Score = { readonly goal: string; readonly kind: string; readonly step: number; readonly on: Day };
type Goal = Score & { readonly family: string; readonly providerId: string };

const scoreOf = (text: string): Score => {
  const { word, on } = markOf(text);
  const [goal = '', kind = '', , step = ''] = word.split('|');
  return { goal, kind, step: Number(step), on };
};

/** Goals with their newest score on or before the last day, when that score lies in the period. */
const goalsIn = ({ key, providerId, scores }: AttainmentContribution, { from, until }: Period): readonly Goal[] => {
  const newest = new Map<string, Score>();
  for (const score of scores.map(scoreOf).toSorted((one, other) => one.on.localeCompare(other.on)))
    if (score.on <= until) newest.set(score.goal, score);
  return [...newest.values()].filter(({ on }) => on >= from).map((score) => ({ ...score, family: key, providerId }));
};

/** The start is step 0 by definition, so a step says how far a goal came. */
const columns: readonly (readonly [column: string, holds: (step: number) => boolean])[] = [
  ['back', (step) => step < 0],
  ['same', (step) => step === 0],
  ['one', (step) => step === 1],
  ['two', (step) => step === 2],
  ['three', (step) => step >= 3],
  ['two-or-more', (step) => step >= 2],
  ['not-forward', (step) => step <= 0],
  ['forward', (step) => step > 0],
  ['total', () => true],
];

const goalCell = (goals: readonly Goal[]): Cell => ({
  value: goals.length,
  behind: new Set(goals.map(({ family }) => family)).size,
});

export const countAttainment = (
  contributions: readonly AttainmentContribution[],
  period: Period,
  providers: readonly string[],
): readonly CountedGroup[] => {
  const goals = contributions.flatMap((contribution) => goalsIn(contribution, period));
  const cells = (of: readonly Goal[]) =>
    cellsOf(columns.map(([column, holds]) => [column, goalCell(of.filter(({ step }) => holds(step)))]));
  return ['own', 'safety'].map((group) => ({
    group,
    rows: rowsWithAll(
      providers,
      goals.filter(({ kind }) => kind === group),
      { rowOf: ({ providerId }) => providerId, cells },
    ),
  }));
};
