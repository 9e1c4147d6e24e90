// An action is what somebody will do for a goal: the family first, then the own network, then professionals.
import { ActionId, Day, GoalId, Instant, Line } from '@greep/kernel';
import * as z from 'zod';

export const actionOwners = ['family', 'network', 'professional'] as const;

export const Action = z.strictObject({
  id: ActionId,
  goalId: GoalId.optional(),
  owner: z.enum(actionOwners),
  /** Who does it, by name, as the family says it: "oma Fatiha". */
  who: Line,
  what: Line,
  before: Day.optional(),
  /** In the order in which they were said, from 1. */
  order: z.number().int().positive(),
  doneOn: Day.optional(),
  droppedAt: Instant.optional(),
});
export type Action = z.infer<typeof Action>;
