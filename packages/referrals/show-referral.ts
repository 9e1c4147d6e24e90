// How a referral reads for the one who sent it and for the assessor.
import type { Principal } from '@greep/access';
import type { Organisation } from '@greep/people';
import type { Moment } from '@greep/verbs';
import type * as z from 'zod';
import { isOpen, type Referral } from './referral.ts';
import type { ReferralSlice } from './referral-slice.ts';
import type { ReferralAct, ReferralView } from './views.ts';

type Act = z.infer<typeof ReferralAct>;

const referrerActs = (referral: Referral): Act[] => {
  if (referral.state === 'draft') return ['edit', 'submit', 'withdraw'];
  if (referral.state === 'question-asked') return ['answer', 'withdraw'];
  return isOpen(referral) ? ['withdraw'] : [];
};

const assessorActs = (referral: Referral): Act[] => (isOpen(referral) ? ['ask', 'decline', 'refer-on', 'accept'] : []);

/** What the referrer may do with it now; the assessor's turn is the other side of it. */
export const isReferrerTurn = (referral: Referral): boolean =>
  referral.state === 'draft' || referral.state === 'question-asked';

const choiceOf = (referral: Referral, provider: Organisation | undefined): Partial<ReferralView> => {
  if (referral.state !== 'accepted' || provider?.kind !== 'provider') return {};
  const approach = provider.approaches.find(({ id }) => id === referral.approachId);
  const { state, since } = referral.progress;
  return {
    provider: { id: provider.id, name: provider.name },
    approach: { id: referral.approachId, name: approach?.name ?? referral.approachId },
    progress: { state, since },
  };
};

const contentOf = (referral: Referral): Partial<ReferralView> => {
  if (referral.state === 'draft') return { draft: referral.draft, savedAt: referral.savedAt };
  return {
    ...(referral.content && { content: referral.content }),
    ...(referral.submittedOn && { submittedOn: referral.submittedOn }),
  };
};

const decisionOf = (referral: Referral): Partial<ReferralView> => ({
  ...('decidedOn' in referral && { decidedOn: referral.decidedOn }),
  ...('reason' in referral && referral.reason !== undefined && { reason: referral.reason }),
  ...('to' in referral && { referredTo: referral.to }),
});

export const showReferral = (slice: ReferralSlice, principal: Principal, _moment: Moment): ReferralView => {
  const referral = slice.stored.value;
  const isOwn = principal.kind === 'person' && principal.role === 'referrer';
  return {
    reader: isOwn ? 'referrer' : 'assessor',
    id: referral.id,
    state: referral.state,
    referrerName: referral.referrerName,
    startedAt: referral.startedAt,
    questions: 'questions' in referral ? referral.questions : [],
    acts: isOwn ? referrerActs(referral) : assessorActs(referral),
    ...contentOf(referral),
    ...decisionOf(referral),
    ...choiceOf(referral, slice.provider),
  };
};
