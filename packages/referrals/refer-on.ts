// Other help fits better: the assessor says which, and why.
import { ok, type ReferralId } from '@greep/kernel';
import { command } from '@greep/verbs';
import { changeOpenReferral } from './change-open-referral.ts';
import { answerWithReferral, onReferral } from './referral-slice.ts';

type Input = { readonly referralId: ReferralId; readonly to: string; readonly reason: string };

export const referOn = command({
  name: 'refer-on',
  action: 'assessReferral',
  visibleBy: 'viewReferral',
  ...onReferral,
  decide: (slice, { to, reason }: Input, { today }) =>
    changeOpenReferral(slice, 'refer-on', (referral) =>
      ok({ referral: { ...referral, state: 'referred-on', to, reason, decidedOn: today } }),
    ),
  answer: answerWithReferral,
});
