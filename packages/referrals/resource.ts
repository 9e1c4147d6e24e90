import type { ReferralResource } from '@greep/access';
import type { Gemeente } from '@greep/kernel';
import type { Referral } from './referral.ts';

/** A referral as far as deciding needs it. */
export const referralResource = (gemeente: Gemeente, referral: Referral): ReferralResource => ({
  kind: 'Referral',
  id: referral.id,
  gemeente,
  referrer: referral.referrer,
  state: referral.state,
});
