// The referrer answers what the assessor asked; all questions that were still open count as answered by it.
import { fail, ok, type ReferralId, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { changeOpenReferral } from './change-open-referral.ts';
import { answerWithReferral, onReferral } from './referral-slice.ts';

type Input = { readonly referralId: ReferralId; readonly answer: string };

export const answerQuestion = command({
  name: 'answer-question',
  action: 'answerQuestion',
  visibleBy: 'viewReferral',
  ...onReferral,
  decide: (slice, { answer }: Input, { now }) =>
    changeOpenReferral(slice, 'answer-question', (referral) => {
      if (referral.state !== 'question-asked') return fail(wrongState('no-question-open'));
      const questions = referral.questions.map((asked) =>
        asked.answer === undefined ? { ...asked, answer, answeredAt: now } : asked,
      );
      return ok({ referral: { ...referral, state: 'submitted', questions } });
    }),
  answer: answerWithReferral,
});
