// An event that a carrier could not carry, however often it tried. It lies aside until somebody has mended
// the cause and replays it; its neighbours went on long ago.
import { Instant } from '@greep/kernel';
import { z } from 'zod';

export const Poison = z.strictObject({
  /** Id of the event, or of the row when the event in it could not be read. */
  id: z.string().min(1),
  /** The carrier that failed; `*` when nobody could be asked, because the event could not be read. */
  carrier: z.string().min(1),
  /** The event as it lay in the outbox, as JSON text: also when it could not be read. */
  event: z.string(),
  tries: z.number().int().positive(),
  /** Kind of the last error, never its words: those could hold what a family wrote. */
  reason: z.string().min(1).max(100),
  at: Instant,
});
export type Poison = z.infer<typeof Poison>;

/** Where poison lies. Setting the same one aside twice is harmless. */
export type Aside = {
  readonly setAside: (poison: Poison) => Promise<void>;
  readonly list: () => Promise<readonly Poison[]>;
  readonly remove: (poison: Poison) => Promise<void>;
};
