// A version of the plan is put to the family; only what everybody who must agrees to is shared.
// A version never changes: whoever wants it otherwise says so, and the next version is made.
import { Day, GoalId, Instant, Line, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';
import { Action } from './action-item.ts';
import { Goal, Step } from './goal.ts';

/** On which ground somebody may read, and what for (domain facts 5.1: Jeugdwet 7.3.11). */
export const legalGrounds = ['own-plan', 'directly-involved', 'consent'] as const;
export const purposes = ['help-with-plan', 'supervise-worker', 'do-own-part'] as const;

export const PlanReader = z.strictObject({
  name: Line,
  kind: z.enum(['family', 'worker', 'supervisor', 'network', 'partner']),
  personId: PersonId.optional(),
  what: z.enum(['whole-plan', 'own-actions']),
  ground: z.enum(legalGrounds),
  purpose: z.enum(purposes),
});
export type PlanReader = z.infer<typeof PlanReader>;

export const PlanAnswer = z.strictObject({
  personId: PersonId,
  name: Line,
  answer: z.enum(['yes', 'no', 'not-like-this']),
  words: Words.optional(),
  at: Instant,
});
export type PlanAnswer = z.infer<typeof PlanAnswer>;

/** The last step that was reached before a version was made. */
export const ScoreThen = z.strictObject({ goalId: GoalId, step: Step, on: Day });
export type ScoreThen = z.infer<typeof ScoreThen>;

const snapshot = {
  version: z.number().int().positive(),
  goals: z.array(Goal),
  actions: z.array(Action),
  /** Absent in versions from before goals were scored. */
  scores: z.array(ScoreThen).optional(),
  appointment: z.string().optional(),
  reach: z.string().optional(),
  readers: z.array(PlanReader),
  /** Who must agree in person: parents with authority and youths from 12, on the day of proposing. */
  mustAgree: z.array(z.strictObject({ personId: PersonId, name: Line })).min(1),
  answers: z.array(PlanAnswer),
  proposedAt: Instant,
  proposedBy: z.strictObject({ personId: PersonId, name: Line }),
};

export const PlanVersion = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('proposed'), ...snapshot }),
  z.strictObject({ state: z.literal('agreed'), ...snapshot, agreedOn: Day }),
  /** Somebody said no or not like this; the words are kept with the version. */
  z.strictObject({ state: z.literal('refused'), ...snapshot, refusedOn: Day }),
  /** A newer version was proposed before everybody had answered. */
  z.strictObject({ state: z.literal('superseded'), ...snapshot }),
]);
export type PlanVersion = z.infer<typeof PlanVersion>;

/** One act of sharing an agreed version: with whom, what, on which ground, what for. */
export const Share = z.strictObject({
  reader: PlanReader,
  version: z.number().int().positive(),
  sharedAt: Instant,
  withdrawnAt: Instant.optional(),
  /** Absent when a later version was agreed without this reader. */
  withdrawnBy: PersonId.optional(),
});
export type Share = z.infer<typeof Share>;
