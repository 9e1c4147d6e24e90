// How the help ended: on which day, as what, and why. The family reads all of it.
import { Day, Words } from '@greep/kernel';
import * as z from 'zod';

/** `closed` after the help was given, `no-way-in` when it could not begin, `short` when little was needed. */
export const endingKinds = ['closed', 'no-way-in', 'short'] as const;

export const endReasons = [
  'goals-reached',
  'no-way-in',
  'no-progress',
  'safety-not-guaranteed',
  'moved',
  'family-stops',
  'other-help',
] as const;

export const Ending = z.strictObject({
  on: Day,
  as: z.enum(endingKinds),
  reason: z.enum(endReasons),
  /** What the worker wants to say to the family about it. */
  words: Words.optional(),
});
export type Ending = z.infer<typeof Ending>;

/** Whoever did not get in reached no goals with the family, and who gave no way in is counted as nothing else. */
export const fitsReason = ({ as, reason }: Pick<Ending, 'as' | 'reason'>): boolean =>
  as === 'no-way-in' ? reason !== 'goals-reached' : reason !== 'no-way-in';
