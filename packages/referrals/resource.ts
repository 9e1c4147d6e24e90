import type { ReferralResource } from '@greep/access';
import type { Gemeente } from '@greep/kernel';
import type { Referral } from './referral.ts';

/** A draft that was thrown away stays the referrer's own: nobody else ever had it. */
const stateOf = (referral: Referral): Referral['state'] =>
  referral.state === 'withdrawn' && referral.submittedOn === undefined ? 'draft' : referral.state;

/** A referral as far as deciding needs it. */
export const referralResource = (gemeente: Gemeente, referral: Referral): ReferralResource => ({
  kind: 'Referral',
  id: referral.id,
  gemeente,
  referrer: referral.referrer,
  state: stateOf(referral),
});
