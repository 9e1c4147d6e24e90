// An action is what somebody will do for a goal: the family first, then the own network, then professionals.
import { ActionId, Day, GoalId, Instant, Line } from '@greep/kernel';
import * as z from 'zod';
import { Author } from './author.ts';

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

/** The action as it is being written, with who worded it last: ticking it off is no wording. No version of the plan has this. */
export const WrittenAction = Action.extend({ writtenBy: Author.optional() });
export type WrittenAction = z.infer<typeof WrittenAction>;
