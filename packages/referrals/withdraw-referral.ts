// Who referred can take it back as long as nobody decided: a draft is thrown away, a sent one is withdrawn.
import { fail, ok, type ReferralId, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { isOpen } from './referral.ts';
import { answerWithReferral, onReferral } from './referral-slice.ts';
import { putReferral, referralPartition } from './storage.ts';

type Input = { readonly referralId: ReferralId; readonly reason?: string };

export const withdrawReferral = command({
  name: 'withdraw-referral',
  action: 'withdrawReferral',
  visibleBy: 'viewReferral',
  ...onReferral,
  decide: ({ stored }, { referralId, reason }: Input, { today }) => {
    const referral = stored.value;
    if (referral.state !== 'draft' && !isOpen(referral)) return fail(wrongState('referral-already-decided'));
    const { id, referrer, referrerName, organisationId, startedAt } = referral;
    const sent = isOpen(referral)
      ? { content: referral.content, submittedOn: referral.submittedOn, questions: referral.questions }
      : { questions: [] };
    return ok({
      ref: { referralId },
      change: {
        aggregate: referralPartition(referralId),
        action: 'withdraw-referral',
        puts: [
          putReferral(
            {
              state: 'withdrawn',
              id,
              referrer,
              referrerName,
              ...(organisationId && { organisationId }),
              startedAt,
              ...sent,
              withdrawnOn: today,
              ...(reason && { reason }),
            },
            stored.version,
          ),
        ],
      },
    });
  },
  answer: answerWithReferral,
});
