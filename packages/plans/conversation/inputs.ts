// What people send from the kitchen table.
import { ConcernId, FamilyId, GoalId } from '@greep/kernel';
import * as z from 'zod';
import { GoalWords, Speaker, Step, stepText } from '../goal.ts';
import { QuestionStanding, TableQuestion } from './table-question.ts';

export const ConcernParams = z.strictObject({ familyId: FamilyId, concernId: ConcernId });
export const QuestionParams = z.strictObject({ familyId: FamilyId, question: TableQuestion });
export const StepParams = z.strictObject({ familyId: FamilyId, goalId: GoalId, step: Step });

export const ConcernInput = z.strictObject({ question: TableQuestion, words: GoalWords, speaker: Speaker });
export type ConcernInput = z.infer<typeof ConcernInput>;

export const ChooseConcernInput = z.strictObject({ isGoal: z.boolean() });
export const SetQuestionInput = z.strictObject({ standing: QuestionStanding });
export const SetStepInput = z.strictObject({ words: stepText });
