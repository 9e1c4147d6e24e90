// What is known of the time: what the server said last, and how long Greep has been open since.
import { type ClosedBecause, closedBecause, isSurelyAway } from './closed-because.ts';
import { dropHalf } from './half-in-jar.ts';
import type { ClockRow } from './shelf.ts';
import type { Vault } from './vault.ts';

/** Since when this window counts, by a clock that nobody can set, and what was counted before it. */
let counting: { readonly heard: number; readonly before: number; readonly from: number } | undefined;

const openSince = ({ heard, open }: ClockRow): number => {
  if (counting?.heard !== heard) counting = { heard, before: open, from: performance.now() };
  return counting.before + performance.now() - counting.from;
};

/** The server answered: it is the time that it says. */
export const hearTime = async ({ shelf }: Vault, said: string): Promise<void> => {
  const now = Date.now();
  await shelf.clock.put({ id: 'clock', heard: Date.parse(said), heardHere: now, latest: now, open: 0 });
};

/** On a full device it is not kept, and that is no reason to lose words. */
const keepClock = async ({ shelf }: Vault, known: ClockRow): Promise<void> => {
  await shelf.clock.put(known).catch(() => undefined);
};

/** Why this copy may not be opened now; undefined when it may. */
export const findClosed = async (vault: Vault, until: string): Promise<ClosedBecause | undefined> => {
  const found = await vault.shelf.clock.get('clock');
  if (found === undefined) return 'away';
  const known = { ...found, open: Math.max(found.open, openSince(found)) };
  const closed = closedBecause(known, until, Date.now());
  // A clock that was set far ahead by mistake would shut the copy for good, also after it was set right.
  await keepClock(vault, closed === undefined ? { ...known, latest: Math.max(known.latest, Date.now()) } : known);
  if (!isSurelyAway(known)) return closed;
  vault.forgetKeys();
  dropHalf();
  return 'away';
};
