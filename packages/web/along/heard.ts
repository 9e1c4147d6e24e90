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

const stillHere = async ({ shelf }: Vault): Promise<ClockRow | undefined> => {
  const known = await shelf.clock.get('clock');
  if (known === undefined) return undefined;
  const next = { ...known, latest: Math.max(known.latest, Date.now()), open: Math.max(known.open, openSince(known)) };
  // On a full device it is not kept, and that is no reason to lose words.
  await shelf.clock.put(next).catch(() => undefined);
  return next;
};

/** Why this copy may not be opened now; undefined when it may. */
export const findClosed = async (vault: Vault, until: string): Promise<ClosedBecause | undefined> => {
  const known = await stillHere(vault);
  if (known === undefined) return 'away';
  if (!isSurelyAway(known)) return closedBecause(known, until, Date.now());
  vault.forgetKeys();
  dropHalf();
  return 'away';
};
