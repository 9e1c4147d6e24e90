// How large each kind of text is set, in points: from a plan of one page to one that only just fits on three.

export type Sizes = {
  readonly title: number;
  readonly own: number;
  readonly part: number;
  readonly body: number;
  readonly small: number;
  /** Room between things, as a part of what is usual. */
  readonly air: number;
  /** Line breaks within somebody's words become spaces: the last way to win room without losing a word. */
  readonly isRunOn: boolean;
};

/** Smaller than this nobody should have to read. */
export const smallest = 9;

const step = (sizes: Omit<Sizes, 'small' | 'isRunOn'>, isRunOn = false): Sizes => ({
  ...sizes,
  small: Math.max(smallest, sizes.body - 1),
  isRunOn,
});

const least = { title: 16, own: 12, part: 11, body: smallest, air: 0.45 } as const;

export const sizes: readonly [Sizes, ...Sizes[]] = [
  step({ title: 26, own: 20, part: 17, body: 11.5, air: 1 }),
  step({ title: 24, own: 17, part: 15, body: 10.5, air: 0.85 }),
  step({ title: 21, own: 15, part: 13, body: 10, air: 0.7 }),
  step({ title: 18, own: 13, part: 12, body: smallest, air: 0.6 }),
  step(least),
  step(least, true),
];

/** A4 in points, and the edge that every printer leaves white. */
export const sheet = { width: 595.28, height: 841.89, edge: 45, foot: 30 } as const;
export const mostPages = 3;
