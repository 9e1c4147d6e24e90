// The way of a bottleneck: every step with its day and its level, kept for ever, so that everybody sees how long it lay where.
import { Day, Line } from '@greep/kernel';
import * as z from 'zod';
import { ShortWords } from './ladder-answer.ts';
import { Level } from './levels.ts';

export const stepKinds = [
  'reported',
  'returned',
  'question-answered',
  'text-shown',
  'objected',
  'objection-lifted',
  'text-withdrawn',
  'left-file',
  'passed-up',
  'answered',
  'corrected',
  'pulled-back',
  'judged',
  'brought-up-again',
  'withdrawn',
  /** The help for the family ended before anybody answered. */
  'help-ended',
] as const;

export const LadderStep = z.strictObject({
  what: z.enum(stepKinds),
  /** Where it lies after this step. */
  level: Level,
  on: Day,
  reason: ShortWords.optional(),
  /** Only of who works with the family or belongs to it; nobody above is named. */
  byName: Line.optional(),
});
export type LadderStep = z.infer<typeof LadderStep>;

/** A question that was asked back, with its answer once there is one. */
export const LadderQuestion = z.strictObject({
  level: Level,
  question: ShortWords,
  askedOn: Day,
  answer: ShortWords.optional(),
  answeredOn: Day.optional(),
  /** Whoever asked took the question back. An answer that was under way already stands with it. */
  takenBackOn: Day.optional(),
});
export type LadderQuestion = z.infer<typeof LadderQuestion>;
