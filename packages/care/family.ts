// A family and who belongs to it. The file is born when a referral is accepted,
// and everything in it is meant to be read by the family itself.
import { Day, FamilyId, Instant, Line, PersonId, ReferralId } from '@greep/kernel';
import * as z from 'zod';

export const Family = z.strictObject({
  id: FamilyId,
  name: Line,
  place: Line.optional(),
  referralId: ReferralId,
  interpreter: Line.optional(),
  openedOn: Day,
});
export type Family = z.infer<typeof Family>;

export const relations = ['parent', 'youth', 'other'] as const;

/** Somebody of the family. `personId` exists from the start; signing in links an account to it. */
export const FamilyMember = z.strictObject({
  personId: PersonId,
  name: Line,
  relation: z.enum(relations),
  born: Day.optional(),
  /** Parent with authority (gezag), Jeugdwet 7.3.4. */
  hasAuthority: z.boolean(),
  invitedAt: Instant.optional(),
  /** What somebody was called before: shown to nobody, and held against words that leave the file. */
  formerNames: z.array(Line).optional(),
  /** From this day somebody no longer belongs to this file, and sees nothing of it any more. */
  endedOn: Day.optional(),
});
export type FamilyMember = z.infer<typeof FamilyMember>;
