// What somebody of the circle sees of a family, and what family and worker see of the circle.
import { ActionId, Day, FamilyId, GoalId, Instant, OrganisationId, PersonId } from '@greep/kernel';
import * as z from 'zod';

const circleKinds = z.enum(['network', 'partner']);
const extents = z.enum(['whole-plan', 'own-actions']);

export const OwnAgreementView = z.object({
  id: ActionId,
  what: z.string(),
  since: Day,
  before: Day.optional(),
  doneOn: Day.optional(),
  /** For If-Match when it is done, or after all not yet. */
  version: z.number().int(),
});
export type OwnAgreementView = z.infer<typeof OwnAgreementView>;

/** No name of the family but its own, no step or score, and nothing of the file. */
export const SharedPlanView = z.object({
  familyId: FamilyId,
  familyName: z.string(),
  kind: circleKinds,
  /** As the family calls this reader. */
  name: z.string(),
  what: extents,
  since: Day,
  agreements: z.array(OwnAgreementView),
  /** Of the agreed plan, with the step that comes next; only when the family shares its whole plan. */
  goals: z.array(z.object({ id: GoalId, words: z.string(), nextStep: z.string().optional() })),
  /** What others do, under the same condition. */
  others: z.array(z.object({ id: ActionId, who: z.string(), what: z.string(), doneOn: Day.optional() })),
  worker: z.object({ name: z.string(), providerName: z.string(), reach: z.string().optional() }).optional(),
  /** The help has ended: nothing changes any more. */
  endedOn: Day.optional(),
});
export type SharedPlanView = z.infer<typeof SharedPlanView>;

export const SharedPlanRows = z.object({ rows: z.array(SharedPlanView), next: z.string().optional() });

/** After somebody ended their part there is nothing left to show. */
export const OwnPartEnding = z.object({ endedOn: Day });

const CircleMemberView = z.object({
  /** Absent until the worker made a code for this reader. */
  id: PersonId.optional(),
  kind: circleKinds,
  name: z.string(),
  what: extents,
  /** Stopped by the family or by the reader, or no longer in the agreed plan. */
  isShared: z.boolean(),
  organisationName: z.string().optional(),
  invitedAt: Instant.optional(),
  hasSignedIn: z.boolean(),
  endings: z.array(
    z.object({
      on: Day,
      words: z.string(),
      answer: z.object({ words: z.string(), byName: z.string(), at: Instant }).optional(),
    }),
  ),
  version: z.number().int(),
});

export const CircleAct = z.enum(['invite-reader', 'answer-ending']);

export const CircleView = z.object({
  familyId: FamilyId,
  familyName: z.string(),
  members: z.array(CircleMemberView),
  /** From which a partner can come; for the worker. */
  organisations: z.array(z.object({ id: OrganisationId, name: z.string() })),
  acts: z.array(CircleAct),
});
export type CircleView = z.infer<typeof CircleView>;

/** The code is shown once, to be written or printed on paper. */
export const ReaderInvitationView = z.object({
  name: z.string(),
  kind: circleKinds,
  code: z.string().optional(),
  validUntil: Instant,
});
