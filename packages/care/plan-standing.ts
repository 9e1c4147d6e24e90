// How far the plan is, as the rest of the file needs to know: written by the verbs on the plan.
import { Day, PersonId } from '@greep/kernel';
import * as z from 'zod';

export const PlanStanding = z.strictObject({
  proposedVersion: z.number().int().positive().optional(),
  proposedOn: Day.optional(),
  /** Who has not answered the proposal yet. */
  waitingFor: z.array(PersonId),
  agreedVersion: z.number().int().positive().optional(),
  agreedOn: Day.optional(),
});
export type PlanStanding = z.infer<typeof PlanStanding>;

export const noPlanYet: PlanStanding = { waitingFor: [] };
