// The words that leave a family's file, exactly as somebody wrote them and the family saw them. Nothing else leaves.
import { Line } from '@greep/kernel';
import * as z from 'zod';
import { ShortWords } from './ladder-answer.ts';

/** A month such as `2026-10`: a day could be recognised. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const TriedOutside = z.strictObject({ month: Month.optional(), what: ShortWords });

/** Passed up: what a stranger needs to help. */
export const BottleneckText = z.strictObject({
  kind: z.literal('pass-up'),
  question: ShortWords,
  why: ShortWords,
  tried: z.array(TriedOutside).max(10),
  organisations: z.array(Line).max(10),
  whoMayDecide: Line.optional(),
  /** The family's own words of the goal, only when they were chosen to go along. */
  goalWords: ShortWords.optional(),
});
export type BottleneckText = z.infer<typeof BottleneckText>;

/** The answer to a question that was asked back. */
export const AnswerText = z.strictObject({ kind: z.literal('answer'), answer: ShortWords });
export type AnswerText = z.infer<typeof AnswerText>;

export const OutgoingText = z.discriminatedUnion('kind', [BottleneckText, AnswerText]);
export type OutgoingText = z.infer<typeof OutgoingText>;
