// A referral as its readers see it: who referred sees how it goes on, the assessor sees what is needed to decide.
import { Day, Instant, OrganisationId, ReferralId } from '@greep/kernel';
import * as z from 'zod';
import { AssessmentQuestion, Progress, ReferralContent, ReferralDraft } from './referral.ts';

const stateName = z.enum(['draft', 'submitted', 'question-asked', 'declined', 'referred-on', 'accepted', 'withdrawn']);

/** One line in a list. `waitingDays` counts from submission (or from saving, for a draft). */
export const ReferralRow = z.object({
  id: ReferralId,
  state: stateName,
  familyName: z.string(),
  referrerName: z.string(),
  on: Day,
  waitingDays: z.number().int(),
  progress: Progress.omit({ number: true }).optional(),
  /** Whose turn it is: the reader's own turn comes first in lists. */
  isMyTurn: z.boolean(),
});
export type ReferralRow = z.infer<typeof ReferralRow>;

export const ReferralRows = z.object({ rows: z.array(ReferralRow), next: z.string().optional() });

/** What the reader may do next with it. */
export const ReferralAct = z.enum(['edit', 'submit', 'withdraw', 'answer', 'ask', 'decline', 'refer-on', 'accept']);

export const ReferralView = z.object({
  reader: z.enum(['referrer', 'assessor']),
  id: ReferralId,
  state: stateName,
  referrerName: z.string(),
  startedAt: Instant,
  /** While it is a draft. */
  draft: ReferralDraft.optional(),
  savedAt: Instant.optional(),
  /** Once submitted: what the family will read. */
  content: ReferralContent.optional(),
  submittedOn: Day.optional(),
  questions: z.array(AssessmentQuestion),
  decidedOn: Day.optional(),
  reason: z.string().optional(),
  referredTo: z.string().optional(),
  provider: z.object({ id: OrganisationId, name: z.string() }).optional(),
  approach: z.object({ id: z.string(), name: z.string() }).optional(),
  progress: Progress.omit({ number: true }).optional(),
  acts: z.array(ReferralAct),
});
export type ReferralView = z.infer<typeof ReferralView>;

/** Perhaps known already: the referrer sees only own referrals, the assessor all. */
export const SimilarReferrals = z.object({
  rows: z.array(ReferralRow),
  /** True for a referrer: existence of a family elsewhere is itself a secret, so the assessor compares. */
  isOwnOnly: z.boolean(),
});
export type SimilarReferrals = z.infer<typeof SimilarReferrals>;

/** Room at the providers, for the assessor. Families, not persons. */
export const ProviderCapacities = z.object({
  providers: z.array(
    z.object({
      id: OrganisationId,
      name: z.string(),
      capacity: z.number().int(),
      running: z.number().int(),
      waiting: z.number().int(),
      approaches: z.array(
        z.object({ id: z.string(), name: z.string(), withoutIntroducer: z.enum(['wait', 'reach-out']) }),
      ),
    }),
  ),
});
export type ProviderCapacities = z.infer<typeof ProviderCapacities>;
