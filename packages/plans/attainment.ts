// How far a family came, over all its own goals together: T after Kiresuk and Sherman (1968), and the weighted mean.
// Domain facts 2.1 to 2.4: the report's steps -1 … +3 are moved by one (x = step - 1), rho is 0.3, goals without a score
// are left out together with their weight. T may be compared with the T of the same goals only, never between families.
import { fail, ok, type Result } from '@greep/kernel';
import type { Step } from './goal.ts';

/** How much goals are taken to go up and down together. */
const rho = 0.3;

export type Weighed = { readonly step: Step; readonly weight: number };
export type Attainment = {
  /** T on the first day, when each of these goals stood on step 0. */
  readonly startT: number;
  readonly t: number;
  readonly change: number;
  /** In steps of the report: 0 is the start. */
  readonly weightedMean: number;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** T over x in -2 … +2 and as many weights, which are not all 0. */
export const tOf = (x: readonly number[], weights: readonly number[]): number => {
  const spread = (1 - rho) * sum(weights.map((weight) => weight ** 2)) + rho * sum(weights) ** 2;
  return 50 + (10 * sum(weights.map((weight, at) => weight * (x[at] ?? 0)))) / Math.sqrt(spread);
};

export const attainmentOf = (
  goals: readonly Weighed[],
): Result<Attainment, 'nothing-scored' | 'weights-not-positive'> => {
  if (goals.length === 0) return fail('nothing-scored');
  const weights = goals.map(({ weight }) => weight);
  const total = sum(weights);
  if (weights.some((weight) => weight < 0) || total === 0) return fail('weights-not-positive');
  const reached = goals.map(({ step }) => Number(step));
  const t = tOf(
    reached.map((step) => step - 1),
    weights,
  );
  const startT = tOf(
    reached.map(() => -1),
    weights,
  );
  const weightedMean = sum(reached.map((step, at) => step * (weights[at] ?? 0))) / total;
  return ok({ startT, t, change: t - startT, weightedMean });
};
