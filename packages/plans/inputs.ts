// What people send with each verb on a plan.
import { ActionId, Day, FamilyId, GoalId, Line, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';
import { actionOwners } from './action-item.ts';
import { DraftText } from './draft.ts';
import { Success } from './evaluation.ts';
import { GoalWords, Levels, lifeDomains, Speaker, Step } from './goal.ts';
import { NotScoredReason } from './score.ts';

export const FamilyParams = z.strictObject({ familyId: FamilyId });
export const GoalParams = z.strictObject({ familyId: FamilyId, goalId: GoalId });
export const ActionParams = z.strictObject({ familyId: FamilyId, actionId: ActionId });
export const VersionParams = z.strictObject({ familyId: FamilyId, version: z.coerce.number().int().positive() });
const number = z.coerce.number().int().positive().max(99_999);
export const EvaluationParams = z.strictObject({ familyId: FamilyId, evaluation: number });
export const ScoreParams = z.strictObject({ familyId: FamilyId, goalId: GoalId, evaluation: number });
export const ContradictionParams = ScoreParams.extend({ contradiction: number });
export const DraftParams = z.strictObject({
  familyId: FamilyId,
  /** Which part of the screen, such as `new-goal` or `goal-<id>`. */
  section: z.string().regex(/^[a-z0-9-]{1,80}$/),
});

/** `imposedBy` and `because` belong to a safety goal and are demanded there. */
export const GoalInput = z.strictObject({
  kind: z.enum(['own', 'safety']),
  words: GoalWords,
  speaker: Speaker,
  smart: GoalWords.optional(),
  lifeDomain: z.enum(lifeDomains).optional(),
  from: Day.optional(),
  until: Day.optional(),
  weight: z.number().int().min(1).max(5).optional(),
  levels: Levels.partial().optional(),
  imposedBy: Line.optional(),
  because: GoalWords.optional(),
});
export type GoalInput = z.infer<typeof GoalInput>;

export const RewordInput = z.strictObject({ words: GoalWords });
/** The family's own order: all goal ids, first is what matters first. */
export const OrderInput = z.strictObject({ goalIds: z.array(GoalId).min(1).max(30) });
export const ActionInput = z.strictObject({
  goalId: GoalId.optional(),
  owner: z.enum(actionOwners),
  who: Line,
  what: Line,
  before: Day.optional(),
});
export const CompleteActionInput = z.strictObject({ isDone: z.boolean() });
export const DropInput = z.strictObject({ isDropped: z.boolean() });
/** Others than family, worker and supervisor who may read it if the family agrees. */
export const ProposeInput = z.strictObject({
  alsoReads: z
    .array(
      z.strictObject({ name: Line, kind: z.enum(['network', 'partner']), what: z.enum(['whole-plan', 'own-actions']) }),
    )
    .max(12)
    .optional(),
});
export const AnswerPlanInput = z.strictObject({
  answer: z.enum(['yes', 'no', 'not-like-this']),
  words: Words.optional(),
});
/** One of the two: the step that was reached, or why there is no score this time. The words may stay empty. */
export const ScoreInput = z.strictObject({
  step: Step.optional(),
  because: NotScoredReason.optional(),
  words: GoalWords.optional(),
});
export type ScoreInput = z.infer<typeof ScoreInput>;

export const RecordEvaluationInput = z.strictObject({
  on: Day,
  successes: z.array(Success).max(20),
  /** Nothing went well this time: said so, instead of left out. */
  hasNoSuccess: z.boolean().optional(),
  present: z.array(PersonId).max(30),
  /** By the id of the goal: every goal of the agreed plan that was not dropped since. */
  scores: z.record(GoalId, ScoreInput),
});
export type RecordEvaluationInput = z.infer<typeof RecordEvaluationInput>;

export const CorrectScoreInput = ScoreInput.extend({ why: GoalWords });
/** `step` is what this person would have said; it stands beside the score and is not counted. */
export const ContradictScoreInput = z.strictObject({ words: GoalWords, step: Step.optional() });
export const AnswerContradictionInput = z.strictObject({ words: GoalWords });

export const WithdrawShareInput = z.strictObject({ readerName: Line, isWithdrawn: z.boolean() });
export const SaveDraftInput = z.strictObject({ text: DraftText });
export const CompareQuery = z.strictObject({ with: z.coerce.number().int().positive().optional() });
export const PaperQuery = z.strictObject({ language: z.enum(['nl', 'en']).optional() });
export const EmptyInput = z.strictObject({});
