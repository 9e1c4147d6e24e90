// The conversation as it lies on the table: everybody there may read everything in it, so nothing else is in it.
import { ConcernId, Day, FamilyId, GoalId, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { actionOwners } from '../action-item.ts';
import { Levels, Speaker } from '../goal.ts';
import { AuthorView, GoalAuthors } from '../views.ts';
import { QuestionStanding, TableQuestion } from './table-question.ts';

export const ConcernView = z.object({
  id: ConcernId,
  question: TableQuestion,
  words: z.string(),
  speaker: Speaker,
  /** Empty when they say it together. */
  speakerName: z.string(),
  isFromFamilyTurn: z.boolean(),
  /** The goal that it is now. */
  goalId: GoalId.optional(),
  isDropped: z.boolean(),
  version: z.number().int(),
});
export type ConcernView = z.infer<typeof ConcernView>;

export const QuestionAnswerView = z.object({
  question: TableQuestion,
  standing: QuestionStanding,
  writtenBy: AuthorView.optional(),
  version: z.number().int(),
});
export type QuestionAnswerView = z.infer<typeof QuestionAnswerView>;

export const TableGoalView = z.object({
  id: GoalId,
  kind: z.enum(['own', 'safety']),
  words: z.string(),
  speakerName: z.string(),
  levels: Levels,
  writtenBy: GoalAuthors.optional(),
  version: z.number().int(),
});

const TableAction = z.object({
  id: z.string(),
  owner: z.enum(actionOwners),
  who: z.string(),
  what: z.string(),
  before: Day.optional(),
  isDone: z.boolean(),
});

export const ConversationView = z.object({
  familyId: FamilyId,
  familyName: z.string(),
  /** The screen lies with the family now. */
  isFamilyTurn: z.boolean(),
  /** All of them, in the order of the report. */
  questions: z.array(QuestionAnswerView),
  concerns: z.array(ConcernView),
  /** What the plan holds now, in the family's order. */
  goals: z.array(TableGoalView),
  actions: z.array(TableAction),
  people: z.array(z.object({ personId: PersonId, name: z.string() })),
});
export type ConversationView = z.infer<typeof ConversationView>;
