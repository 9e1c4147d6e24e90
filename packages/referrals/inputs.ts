// What people send with each verb on a referral.
import { Line, OrganisationId, ReferralId, Words } from '@greep/kernel';
import * as z from 'zod';
import { ReferralDraft } from './referral.ts';

export const ReferralParams = z.strictObject({ referralId: ReferralId });

export const SaveDraftInput = z.strictObject({ draft: ReferralDraft });
export const WithdrawInput = z.strictObject({ reason: Words.optional() });
export const AskInput = z.strictObject({ question: Words });
export const AnswerQuestionInput = z.strictObject({ answer: Words });
export const DeclineInput = z.strictObject({ reason: Words });
export const ReferOnInput = z.strictObject({ to: Line, reason: Words });
export const AcceptInput = z.strictObject({ providerId: OrganisationId, approachId: z.string().min(1).max(60) });
export const EmptyInput = z.strictObject({});
export const ReferralListQuery = z.strictObject({
  cursor: z.string().max(1000).optional(),
  /** `open` waits for somebody; `done` is decided or withdrawn. */
  show: z.enum(['open', 'done']).optional(),
});
