// Where the parts of the attainment bars come. All goals of one row make one bar of the same length; the rows are
// lined up on the border between "not forward yet" and "forward": the further to the right, the larger that part.
import { type Amount, drawnLength } from './amount.ts';

export type PartKind = 'back' | 'same' | 'notForward' | 'one' | 'two' | 'three' | 'twoOrMore' | 'forward';
export type AttainmentPart = { readonly kind: PartKind; readonly amount: Amount; readonly word: string };
export type AttainmentRow = {
  readonly name: string;
  /** Of how many goals: `185 doelen`. */
  readonly of: string;
  /** At the end of the bar: `120 van 185`. */
  readonly sum: string;
  /** Outwards from the border, to the left. Nothing on both sides: a row that may not be seen. */
  readonly notForward: readonly AttainmentPart[];
  /** Outwards from the border, to the right. */
  readonly forward: readonly AttainmentPart[];
};

export type PlacedPart = AttainmentPart & {
  readonly from: number;
  readonly width: number;
  /** The middle of its word, which does not cross the border. */
  readonly wordAt: number;
  /** 1: a line higher, because it would touch the word before it. */
  readonly tier: 0 | 1;
};
export type PlacedRow = {
  readonly row: AttainmentRow;
  readonly parts: readonly PlacedPart[];
  readonly end: number;
  /** Whether the words stand above this row: where they differ from the row before. */
  readonly isWorded: boolean;
};

const barLength = 400;
const letter = 7.4;
/** Room on both sides of the border that is always there, so that pictures below each other are drawn alike. */
const least = { left: 190, right: 290 };

const reach = (parts: readonly AttainmentPart[], threshold: number): number =>
  parts.reduce((sum, { amount }) => sum + drawnLength(amount, threshold), 0);

const isEmpty = ({ notForward, forward }: AttainmentRow): boolean => notForward.length + forward.length === 0;

type Edges = { readonly left: number; readonly right: number };

const fromBorder = 6;

/** Above the middle of its part, moved away from the border as far as the word needs. */
const wordMiddle = ({ left, right }: Edges, half: number): number => {
  const middle = (left + right) / 2;
  return right <= 0 ? Math.min(middle, -half - fromBorder) : Math.max(middle, half + fromBorder);
};

/** A word that would touch the one before it stands one line higher. */
const inTiers = (parts: readonly (AttainmentPart & Edges)[]): readonly PlacedPart[] => {
  const free = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return parts
    .toSorted((one, other) => one.left - other.left)
    .map(({ left, right, ...part }) => {
      const half = (part.word.length * letter) / 2;
      const wordAt = wordMiddle({ left, right }, half);
      const tier = wordAt - half < (free[0] ?? 0) ? 1 : 0;
      free[tier] = wordAt + half + 4;
      return { ...part, from: left, width: right - left, wordAt, tier };
    });
};

const placeRow = (row: AttainmentRow, threshold: number): readonly PlacedPart[] => {
  const total = reach(row.notForward, threshold) + reach(row.forward, threshold);
  const length = (amount: Amount): number => (total === 0 ? 0 : (drawnLength(amount, threshold) / total) * barLength);
  let left = 0;
  let right = 0;
  const before = row.notForward.map((part) => {
    const edges = { left: left - length(part.amount), right: left };
    left = edges.left;
    return { ...part, ...edges };
  });
  const after = row.forward.map((part) => {
    const edges = { left: right, right: right + length(part.amount) };
    right = edges.right;
    return { ...part, ...edges };
  });
  return inTiers([...before, ...after].filter(({ amount }) => amount !== 0));
};

const wordsOf = (parts: readonly PlacedPart[]): string => parts.map(({ word }) => word).join();

/** Positions seen from the border: negative to the left of it. `left` is how far the furthest bar reaches there. */
export const placeAttainment = (
  rows: readonly AttainmentRow[],
  threshold: number,
): { readonly rows: readonly PlacedRow[]; readonly left: number; readonly right: number } => {
  let before = '';
  const placed = rows.map((row) => {
    const parts = placeRow(row, threshold);
    const words = wordsOf(parts);
    const isWorded = !isEmpty(row) && words !== before;
    if (isWorded) before = words;
    const end = Math.max(0, ...parts.map(({ from, width }) => from + width));
    return { row, parts, isWorded, end };
  });
  const starts = placed.flatMap(({ parts }) => parts.map(({ from }) => from));
  return {
    rows: placed,
    left: Math.max(least.left, ...starts.map((start) => -start)),
    right: Math.max(least.right, ...placed.map(({ end }) => end)),
  };
};
