// What `npm run accessibility` found when it was last run as a whole.
import found from './results.json' with { type: 'json' };

export type CriterionResult = {
  readonly number: string;
  /** Rules of each engine that had something to judge. */
  readonly axe: readonly string[];
  readonly ibm: readonly string[];
  /** Checks of the command itself, and tests of every version. */
  readonly own: readonly string[];
  readonly tests: readonly string[];
  readonly faults: number;
};

export type Results = {
  readonly day: string;
  readonly engines: { readonly axe: string; readonly ibm: string };
  readonly pages: number;
  readonly tasks: number;
  readonly reviewed: number;
  readonly ways: Readonly<Record<string, { readonly looks: number; readonly faults: number }>>;
  readonly criteria: readonly CriterionResult[];
};

export const results: Results = found;
