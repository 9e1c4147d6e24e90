// How coarse a figure leaves: every one is rounded by itself, so that sums do not tell what was left out.
import type { PublishedFigure } from './published-report.ts';

/** Counts, days and hours per family. */
export const roundedTo = 5;
/** Hours per week. */
const halfHour = 0.5;

export const roundTo = (step: number, value: number): number => Math.round(value / step) * step;
export const roundCount = (value: number): number => roundTo(roundedTo, value);
export const roundHoursPerWeek = (value: number): number => roundTo(halfHour, value);

/** Below this a share says too much about each. */
const fewestToDivide = 10;

/** A share of what is published already: it says nothing that a reader could not work out. */
export const percentOf = (part: PublishedFigure | undefined, whole: PublishedFigure | undefined): PublishedFigure => {
  if (typeof part !== 'number' || typeof whole !== 'number')
    return part === 'below' || whole === 'below' ? 'below' : 'hidden';
  if (whole < fewestToDivide) return 'few-to-divide';
  const percent = Math.round((part / whole) * 100);
  return percent <= 0 || percent >= 100 ? 'all-or-none' : percent;
};
