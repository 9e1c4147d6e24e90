import type { Principal } from '@greep/access';
import { daysBetween } from '@greep/kernel';
import type { Moment } from '@greep/verbs';
import { isOpen, type Referral } from './referral.ts';
import { isReferrerTurn } from './show-referral.ts';
import { sortDay } from './storage.ts';
import type { ReferralRow } from './views.ts';

const familyNameOf = (referral: Referral): string =>
  referral.state === 'draft' ? (referral.draft.familyName ?? '') : (referral.content?.familyName ?? '');

/** One line of a list. */
export const referralRow = (referral: Referral, principal: Principal, { today }: Moment): ReferralRow => {
  const on = sortDay(referral);
  const isReferrer = principal.kind === 'person' && principal.role === 'referrer';
  return {
    id: referral.id,
    state: referral.state,
    familyName: familyNameOf(referral),
    referrerName: referral.referrerName,
    on,
    waitingDays: Math.max(0, daysBetween(on, today)),
    isMyTurn: isReferrer ? isReferrerTurn(referral) : isOpen(referral) && !isReferrerTurn(referral),
    ...(referral.state === 'accepted' && {
      progress: { state: referral.progress.state, since: referral.progress.since },
    }),
  };
};
