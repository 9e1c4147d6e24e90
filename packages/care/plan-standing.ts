// How far the plan is, as the rest of the file needs to know: written by the verbs on the plan.
import { addDays, Day, PersonId } from '@greep/kernel';
import * as z from 'zod';
import type { ApproachTerms } from './trajectory.ts';

export const PlanStanding = z.strictObject({
  proposedVersion: z.number().int().positive().optional(),
  proposedOn: Day.optional(),
  /** Who has not answered the proposal yet. */
  waitingFor: z.array(PersonId),
  agreedVersion: z.number().int().positive().optional(),
  agreedOn: Day.optional(),
  /** Later versions do not move the day of the first look back. */
  firstAgreedOn: Day.optional(),
  lastEvaluationOn: Day.optional(),
  /** Since when somebody of the family says that a score is not right, and it was not talked about yet. */
  contradictedOn: Day.optional(),
  /** Since when somebody of the circle says that they can no longer do their part, and it was not talked about yet. */
  circleEndedOn: Day.optional(),
});
export type PlanStanding = z.infer<typeof PlanStanding>;

export const noPlanYet: PlanStanding = { waitingFor: [] };

/** When the goals are looked at (again): counted in weeks from the first agreement, or from the last time. */
export const evaluationDueOn = (
  { firstAgreedOn, agreedOn, lastEvaluationOn }: PlanStanding,
  { evaluationWeeks }: Pick<ApproachTerms, 'evaluationWeeks'>,
): Day | undefined => {
  const from = lastEvaluationOn ?? firstAgreedOn ?? agreedOn;
  return from && addDays(from, evaluationWeeks * 7);
};
