// A piece of paper that a family takes home, told in blocks. What it says is decided by whoever makes it;
// how large it is set and what no longer fits is decided in fit-paper.

/** `own` is the family speaking and is set in the letter of its own words; all else is `plain` or `strong`. */
export type Voice = 'own' | 'plain' | 'strong';

export type Wording = { readonly text: string; readonly voice: Voice };

/** Round is near, square is an organisation; the same shapes as on every screen. */
export type Shape = 'family' | 'worker' | 'own-circle' | 'organisation';

export type Tread = {
  readonly sign: string;
  readonly text: string;
  /** What else is said of this step: that it is where one stands now. */
  readonly note?: string;
  readonly mark?: 'start' | 'now';
};

export type Block =
  | { readonly is: 'title'; readonly text: string }
  | { readonly is: 'part'; readonly text: string }
  | { readonly is: 'label'; readonly text: string }
  /** The words that all else is about: the largest on the page. */
  | { readonly is: 'words'; readonly text: string; readonly voice: 'own' | 'strong' }
  | { readonly is: 'sentence'; readonly words: readonly Wording[]; readonly isQuiet?: boolean }
  /** Highest step first. `said` tells the picture to who does not see it. */
  | { readonly is: 'stairs'; readonly treads: readonly Tread[]; readonly voice: Voice; readonly said: string }
  | {
      readonly is: 'people';
      readonly people: readonly { readonly shape: Shape; readonly words: readonly Wording[] }[];
    }
  | { readonly is: 'points'; readonly points: readonly string[] }
  | { readonly is: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Blocks that stand apart with a line beside them: what must. */
export type Group = { readonly isApart: boolean; readonly blocks: readonly Block[] };

export type Paper = {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly madeOn: string;
  /** At the foot of each page; the short one where the long one has no room. */
  readonly foot: { readonly long: string; readonly short: string };
  readonly page: (number: number, of: number) => string;
  /** Said when a sign of somebody's text cannot be printed. */
  readonly unprintable: string;
  /** How many things can be left out, and what is then on the paper: at 0 everything, and each step one thing less. */
  readonly most: number;
  readonly without: (leftOut: number) => readonly Group[];
};
