// What a family worker carries to a home without reception: a copy on the device, locked with a key that lies here.
// Whoever finds the device has the lock without the key; the key is given to this worker only, while the right lasts.
import { Instant, PersonId, TakenId } from '@greep/kernel';
import * as z from 'zod';

const day = 24 * 60 * 60;
/** From Friday to Monday: longer than a visit, shorter than a forgotten tablet. */
export const takenSeconds = 3 * day;
/** What was written on the way can still be unlocked and sent this long after it; then the key is gone for good. */
export const graceSeconds = 11 * day;
/** Some devices, and some that broke; whoever takes once more drops the oldest. */
export const mostTaken = 5;

export const TakenAlong = z.strictObject({
  id: TakenId,
  by: PersonId,
  at: Instant,
  /** Until when the family may be opened without the server. */
  until: Instant,
  /** Until when the key is given. */
  keyUntil: Instant,
  /** AES-256, as base64url. */
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type TakenAlong = z.infer<typeof TakenAlong>;
