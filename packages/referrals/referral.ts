// A referral says why a family could use help, in words that the family itself may read.
// There are no exclusion criteria: the only test is that there are problems which they cannot solve without help.
import { Day, Instant, Line, OrganisationId, PersonId, ReferralId, Words } from '@greep/kernel';
import * as z from 'zod';

/** Somebody of the family, as far as the referrer knows. Nothing is asked that the first talk does not need. */
export const ReferredPerson = z.strictObject({
  name: Line,
  relation: z.enum(['parent', 'youth', 'other']),
  born: Day.optional(),
  /** Parent with authority (gezag): must agree to the plan later. */
  hasAuthority: z.boolean().optional(),
});
export type ReferredPerson = z.infer<typeof ReferredPerson>;

/** Who brings the family worker in: warm handover, report 4.1.2. */
export const Introducer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('referrer') }),
  z.strictObject({ kind: z.literal('other'), name: Line }),
  z.strictObject({ kind: z.literal('nobody'), why: Words }),
]);
export type Introducer = z.infer<typeof Introducer>;

/** How the family can be reached without bringing anybody into danger. */
export const SafeContact = z.strictObject({
  ways: z
    .array(z.enum(['call', 'text', 'letter', 'visit', 'through-referrer']))
    .min(1)
    .max(5),
  phone: Line.optional(),
  note: Words.optional(),
});
export type SafeContact = z.infer<typeof SafeContact>;

/** A warning for the worker. The family reads it too, unless a reason is recorded. */
export const SafetyWarning = z.strictObject({
  text: Words,
  hiddenBecause: z.enum(['danger-to-person', 'danger-to-child', 'police-matter']).optional(),
});
export type SafetyWarning = z.infer<typeof SafetyWarning>;

export const ReferralContent = z.strictObject({
  familyName: Line,
  place: Line.optional(),
  people: z.array(ReferredPerson).min(1).max(15),
  concerns: Words,
  goesWell: Words.optional(),
  frame: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('voluntary') }),
    z.strictObject({ kind: z.literal('imposed'), by: Line }),
  ]),
  introducer: Introducer,
  contact: SafeContact,
  interpreter: Line.optional(),
  warning: SafetyWarning.optional(),
  /** The family knows of this referral. When not: why not. */
  familyKnows: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('yes') }),
    z.strictObject({ kind: z.literal('no'), why: Words }),
  ]),
});
export type ReferralContent = z.infer<typeof ReferralContent>;

const typed = z.string().max(4000);
const choice = z.string().max(40);

/** What was typed so far: the same fields, each still free to be empty or half. */
export const ReferralDraft = z.strictObject({
  familyName: typed.optional(),
  place: typed.optional(),
  people: z
    .array(
      z.strictObject({
        name: typed,
        relation: choice.optional(),
        born: typed.optional(),
        hasAuthority: z.boolean().optional(),
      }),
    )
    .max(15)
    .optional(),
  concerns: typed.optional(),
  goesWell: typed.optional(),
  frame: z.strictObject({ kind: choice, by: typed.optional() }).optional(),
  introducer: z.strictObject({ kind: choice, name: typed.optional(), why: typed.optional() }).optional(),
  contact: z.strictObject({ ways: z.array(choice).max(5), phone: typed.optional(), note: typed.optional() }).optional(),
  interpreter: typed.optional(),
  warning: z.strictObject({ text: typed, hiddenBecause: choice.optional() }).optional(),
  familyKnows: z.strictObject({ kind: choice, why: typed.optional() }).optional(),
});
export type ReferralDraft = z.infer<typeof ReferralDraft>;

/** A question of the assessor and what the referrer answered. */
export const AssessmentQuestion = z.strictObject({
  question: Words,
  askedAt: Instant,
  answer: Words.optional(),
  answeredAt: Instant.optional(),
});
export type AssessmentQuestion = z.infer<typeof AssessmentQuestion>;

/** How it goes on after acceptance, as the referrer may know it: a state and a day. */
export const Progress = z.strictObject({
  state: z.enum([
    'awaiting-worker',
    'awaiting-introducer',
    'reaching-out',
    'awaiting-first-meeting',
    'running',
    'closed',
    'not-started',
  ]),
  since: Day,
  /** Number of the fact that told it: later facts win. */
  number: z.number().int().nonnegative(),
});
export type Progress = z.infer<typeof Progress>;

const base = {
  id: ReferralId,
  referrer: PersonId,
  referrerName: Line,
  organisationId: OrganisationId.optional(),
  startedAt: Instant,
};
const sent = { ...base, content: ReferralContent, submittedOn: Day, questions: z.array(AssessmentQuestion) };

export const Referral = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft'), ...base, draft: ReferralDraft, savedAt: Instant }),
  z.strictObject({ state: z.literal('submitted'), ...sent }),
  z.strictObject({ state: z.literal('question-asked'), ...sent }),
  z.strictObject({ state: z.literal('declined'), ...sent, reason: Words, decidedOn: Day }),
  z.strictObject({ state: z.literal('referred-on'), ...sent, to: Line, reason: Words, decidedOn: Day }),
  z.strictObject({
    state: z.literal('accepted'),
    ...sent,
    providerId: OrganisationId,
    approachId: z.string().max(60),
    decidedOn: Day,
    progress: Progress,
  }),
  z.strictObject({
    state: z.literal('withdrawn'),
    ...base,
    content: ReferralContent.optional(),
    submittedOn: Day.optional(),
    questions: z.array(AssessmentQuestion),
    withdrawnOn: Day,
    reason: Words.optional(),
  }),
]);
export type Referral = z.infer<typeof Referral>;

export type ReferralState = Referral['state'];

/** Waiting at the assessor, or at the referrer for an answer: can still be assessed or withdrawn. */
export const isOpen = (referral: Referral): referral is Extract<Referral, { state: 'submitted' | 'question-asked' }> =>
  referral.state === 'submitted' || referral.state === 'question-asked';
