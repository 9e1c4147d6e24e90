// Which family a referral is about, known from the first day: who looked at the referral stands in the log of that family.
import { createHash } from 'node:crypto';
import { FamilyId, type ReferralId } from '@greep/kernel';

/** An id that follows from the referral and cannot be guessed from outside, in the shape of a random one. */
export const derivedId = (referralId: ReferralId, what: string): string => {
  const hex = createHash('sha256').update(`${what}|${referralId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const familyIdOf = (referralId: ReferralId): FamilyId => FamilyId.parse(derivedId(referralId, 'family'));
