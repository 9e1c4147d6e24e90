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

const step = (title: number, own: number, part: number, body: number, air: number, isRunOn = false): Sizes => ({
  ...{ title, own, part, body, air, isRunOn },
  small: Math.max(smallest, body - 1),
});

export const sizes: readonly [Sizes, ...Sizes[]] = [
  step(26, 20, 17, 11.5, 1),
  step(24, 17, 15, 10.5, 0.85),
  step(21, 15, 13, 10, 0.7),
  step(18, 13, 12, smallest, 0.6),
  step(16, 12, 11, smallest, 0.45),
  step(16, 12, 11, smallest, 0.45, true),
];

/** A4 in points, and the edge that every printer leaves white. */
export const sheet = { width: 595.28, height: 841.89, edge: 45, foot: 30 } as const;
export const mostPages = 3;
