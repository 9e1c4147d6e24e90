// What the verbs on a referral that waits for a decision have in common: it must still wait, and one row changes.
import { fail, ok, type ReferralId, type Result, wrongState } from '@greep/kernel';
import type { Change } from '@greep/store';
import type { Outcome } from '@greep/verbs';
import { isOpen, type Referral } from './referral.ts';
import type { ReferralSlice } from './referral-slice.ts';
import { putReferral, referralPartition } from './storage.ts';

type OpenReferral = Extract<Referral, { state: 'submitted' | 'question-asked' }>;
type More = Pick<Change, 'facts' | 'puts'>;

export const changeOpenReferral = (
  { stored }: ReferralSlice,
  action: string,
  next: (referral: OpenReferral) => Result<{ readonly referral: Referral; readonly more?: More }>,
): Result<Outcome> => {
  if (!isOpen(stored.value)) return fail(wrongState('referral-already-decided'));
  const changed = next(stored.value);
  if (!changed.ok) return changed;
  const { referral, more } = changed.value;
  const referralId: ReferralId = referral.id;
  return ok({
    ref: { referralId },
    change: {
      aggregate: referralPartition(referralId),
      action,
      puts: [putReferral(referral, stored.version), ...(more?.puts ?? [])],
      ...(more?.facts && { facts: more.facts }),
    },
  });
};
