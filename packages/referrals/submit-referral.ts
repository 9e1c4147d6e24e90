// Sending the draft to the assessor. All that still misses is said at once, and nothing typed is lost.
import { fail, ok, parseFields, type ReferralId, type Result, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { putMatches } from './match.ts';
import { type Referral, ReferralContent } from './referral.ts';
import { answerWithReferral, onReferral } from './referral-slice.ts';
import { putReferral, referralPartition } from './storage.ts';

type Input = { readonly referralId: ReferralId };
type Draft = Extract<Referral, { state: 'draft' }>;

/** Empty text counts as left out, so that an untouched field is `required` and not `too-short`. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => !(typeof inner === 'string' && inner.trim() === ''));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutEmpty(inner)]));
};

/** All that still misses, named at once below `/draft`. */
const complete = ({ draft }: Draft): Result<ReferralContent> =>
  parseFields(ReferralContent, withoutEmpty(draft), '/draft');

export const submitReferral = command({
  name: 'submit-referral',
  action: 'submitReferral',
  visibleBy: 'viewReferral',
  ...onReferral,
  decide: ({ stored }, { referralId }: Input, { today }) => {
    const referral = stored.value;
    if (referral.state !== 'draft') return fail(wrongState('referral-already-sent'));
    const content = complete(referral);
    if (!content.ok) return content;
    const { draft: _draft, savedAt: _savedAt, ...base } = referral;
    return ok({
      ref: { referralId },
      change: {
        aggregate: referralPartition(referralId),
        action: 'submit-referral',
        puts: [
          putReferral(
            { ...base, state: 'submitted', content: content.value, submittedOn: today, questions: [] },
            stored.version,
          ),
          ...putMatches(referralId, content.value),
        ],
      },
    });
  },
  answer: answerWithReferral,
});
