// The assessor asks the referrer something before deciding. The question is part of what the family may read.
import { ok, type ReferralId } from '@greep/kernel';
import { command } from '@greep/verbs';
import { changeOpenReferral } from './change-open-referral.ts';
import { answerWithReferral, onReferral } from './referral-slice.ts';

type Input = { readonly referralId: ReferralId; readonly question: string };

export const askReferrer = command({
  name: 'ask-referrer',
  action: 'assessReferral',
  visibleBy: 'viewReferral',
  ...onReferral,
  decide: (slice, { question }: Input, { now }) =>
    changeOpenReferral(slice, 'ask-referrer', (referral) =>
      ok({
        referral: {
          ...referral,
          state: 'question-asked',
          questions: [...referral.questions, { question, askedAt: now }],
        },
      }),
    ),
  answer: answerWithReferral,
});
