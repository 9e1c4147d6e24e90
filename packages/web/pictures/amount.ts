// A number in a figure, as far as it may be seen.
import type { HiddenBecause } from '@greep/reporting';

/** The number, or why it is hidden: below the threshold, or because it would give away one that is. */
export type Amount = number | HiddenBecause;

export const isSeen = (amount: Amount): amount is number => typeof amount === 'number';

/** How long it is drawn: what is hidden takes exactly the place of the most that it could be below the threshold. */
export const drawnLength = (amount: Amount, threshold: number): number =>
  isSeen(amount) ? amount : Math.max(threshold - 1, 1);

/** The longest of a column, to which the others are drawn. */
export const longest = (amounts: readonly Amount[], threshold: number): number =>
  Math.max(1, ...amounts.map((amount) => drawnLength(amount, threshold)));
