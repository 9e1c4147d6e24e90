// Whoever reads a referral knows a family: that is logged like a look at its file. A draft is only the referrer's own.
import type { FamilyId } from '@greep/kernel';
import { familyIdOf } from './family-id-of.ts';
import type { Referral } from './referral.ts';

export const familiesIn = (referrals: readonly Referral[]): readonly FamilyId[] =>
  referrals.filter(({ state }) => state !== 'draft').map(({ id }) => familyIdOf(id));
