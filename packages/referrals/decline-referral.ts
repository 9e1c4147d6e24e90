// The assessor declines, always with a reason that the referrer can explain to the family.
import { ok, type ReferralId } from '@greep/kernel';
import { command } from '@greep/verbs';
import { changeOpenReferral } from './change-open-referral.ts';
import { answerWithReferral, onReferral } from './referral-slice.ts';

type Input = { readonly referralId: ReferralId; readonly reason: string };

export const declineReferral = command({
  name: 'decline-referral',
  action: 'assessReferral',
  visibleBy: 'viewReferral',
  ...onReferral,
  decide: (slice, { reason }: Input, { today }) =>
    changeOpenReferral(slice, 'decline-referral', (referral) =>
      ok({ referral: { ...referral, state: 'declined', reason, decidedOn: today } }),
    ),
  answer: answerWithReferral,
});
