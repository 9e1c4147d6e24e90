// What is typed is kept as it is, half or wrong: nothing typed is ever lost.
import { fail, ok, type ReferralId, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { ReferralDraft } from './referral.ts';
import { answerWithReferral, onReferral } from './referral-slice.ts';
import { putReferral } from './storage.ts';

type Input = { readonly referralId: ReferralId; readonly draft: ReferralDraft };

export const saveReferralDraft = command({
  name: 'save-referral-draft',
  action: 'draftReferral',
  visibleBy: 'viewReferral',
  ...onReferral,
  decide: ({ stored }, { draft, referralId }: Input, { now }) => {
    if (stored.value.state !== 'draft') return fail(wrongState('referral-already-sent'));
    return ok({ draft: putReferral({ ...stored.value, draft, savedAt: now }, stored.version), ref: { referralId } });
  },
  answer: answerWithReferral,
});
