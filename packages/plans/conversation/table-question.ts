// The five questions of the kitchen table (report, 4.1.4), in any order. Nothing is compulsory: that a question was
// not discussed, or is not relevant to this family, is an answer and is kept as one.
import { Instant, PersonId } from '@greep/kernel';
import * as z from 'zod';

export const tableQuestions = ['change', 'must', 'approach', 'help', 'need'] as const;
export const TableQuestion = z.enum(tableQuestions);
export type TableQuestion = z.infer<typeof TableQuestion>;

/** `open`: neither; what was said on it stands for itself. */
export const QuestionStanding = z.enum(['open', 'not-discussed', 'not-relevant']);
export type QuestionStanding = z.infer<typeof QuestionStanding>;

export const QuestionAnswer = z.strictObject({
  question: TableQuestion,
  standing: QuestionStanding,
  by: PersonId,
  /** Absent in what was written before names were kept. */
  byName: z.string().optional(),
  isFromFamilyTurn: z.boolean(),
  at: Instant,
});
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;
