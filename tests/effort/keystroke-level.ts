// The keystroke-level model: how long somebody who knows the way needs for a task without errors. Operator times in
// seconds as published by Card, Moran and Newell, Communications of the ACM 23(7), 1980, pages 396-410: a key for an
// average typist who is no typist by profession, pointing, moving a hand between mouse and keys, thinking before an act.
// A press of the mouse button is their later addition (The Psychology of Human-Computer Interaction, 1983).

export const seconds = { key: 0.28, point: 1.1, button: 0.1, home: 0.4, think: 1.35 } as const;

/** What somebody did with the hands; letters of the text itself apart from all other keys. */
export type Effort = {
  readonly pages: number;
  readonly clicks: number;
  readonly keys: number;
  readonly letters: number;
  /** How often the hand went from mouse to keys or back. */
  readonly moves: number;
  /** Acts before which somebody thinks: each field, each choice, each press. */
  readonly acts: number;
};

/** In seconds; what Greep needs to answer is not in it. A click is pointing, and the button down and up. */
export const estimate = ({ clicks, keys, letters, moves, acts }: Effort): number =>
  clicks * (seconds.point + 2 * seconds.button) +
  (keys + letters) * seconds.key +
  moves * seconds.home +
  acts * seconds.think;
