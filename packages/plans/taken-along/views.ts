// What the device of the worker gets, and nobody else: the key to its own copy, and how long.
import { FamilyId, Instant, TakenId } from '@greep/kernel';
import * as z from 'zod';

export const TakenAlongView = z.object({
  id: TakenId,
  familyId: FamilyId,
  familyName: z.string(),
  since: Instant,
  until: Instant,
  keyUntil: Instant,
  /** By the clock of the server: the one of a device may be wrong. */
  now: Instant,
  key: z.string(),
});
export type TakenAlongView = z.infer<typeof TakenAlongView>;

export const LeftBehindView = z.object({ familyId: FamilyId, isLeft: z.literal(true) });
