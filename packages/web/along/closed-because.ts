// May a copy be opened without the server? The clock of a device may be wrong, by accident or on purpose: it is believed
// only where it agrees with what the server told last and with how long Greep has been open since.
import type { Known } from './shelf.ts';

const minute = 60_000;
/** As long as a session lasts at most: a working day. */
export const longestAway = 8 * 60 * minute;
/** Clocks are set right by some minutes all the time. */
const slack = 10 * minute;

export type ClosedBecause =
  /** The clock here went back. */
  | 'clock'
  /** The server was not heard for a working day. */
  | 'away'
  /** The days of this copy are over. */
  | 'over';

/** How long ago the server was heard, at least. */
const sinceHeard = ({ heardHere, open }: Known, now: number): number => Math.max(now - heardHere, open);

export const closedBecause = (known: Known, until: string, now: number): ClosedBecause | undefined => {
  if (now < known.latest - slack) return 'clock';
  const since = sinceHeard(known, now);
  if (known.heard + since > Date.parse(until)) return 'over';
  return since > longestAway ? 'away' : undefined;
};

/** Sure without believing the clock here: then the key goes. */
export const isSurelyAway = ({ open }: Known): boolean => open > longestAway;
