// A concern is written down at the kitchen table in the words of whoever says it, under the question it answers.
// It may become a goal, and stays what was said. Whether it is a goal now is told by the goal itself.
import { ConcernId, GoalId, Instant, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { GoalWords, Speaker } from '../goal.ts';
import { TableQuestion } from './table-question.ts';

export const Concern = z.strictObject({
  id: ConcernId,
  question: TableQuestion,
  words: GoalWords,
  speaker: Speaker,
  /** On whose screen it was written, and whether that screen lay with the family. */
  by: PersonId,
  isFromFamilyTurn: z.boolean(),
  at: Instant,
  /** The goal that it became; also when that was taken back, so that it becomes the same one again. */
  goalId: GoalId.optional(),
  droppedAt: Instant.optional(),
});
export type Concern = z.infer<typeof Concern>;

/** More than a family says in all conversations together. */
export const mostConcerns = 100;
