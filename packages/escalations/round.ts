// An obstacle can go round more than once. What was asked, what left the file, what was answered and what the family
// said of it stays as it was when the next round begins.
import { Day, LadderId } from '@greep/kernel';
import * as z from 'zod';
import { Correction, Helped, LadderAnswer, ShortWords } from './ladder-answer.ts';
import { Level } from './levels.ts';
import { BottleneckText } from './outgoing-text.ts';
import { ShownText } from './shown-text.ts';
import { LadderQuestion, LadderStep } from './step.ts';

/** The copy outside the file: the only link between the two, and it lies in the file. */
export const Above = z.strictObject({
  id: LadderId,
  text: BottleneckText,
  leftOn: Day,
  /** Rises with everything that goes up, so that a late messenger changes nothing. */
  sent: z.number().int().positive(),
  /** How far the file has heard of what happened above. */
  heard: z.number().int().nonnegative(),
  /** How many steps above the file has written down. */
  steps: z.number().int().nonnegative(),
});
export type Above = z.infer<typeof Above>;

export const given = { answeredAt: Level, answer: LadderAnswer, corrections: z.array(Correction), answeredOn: Day };
export const GivenAnswer = z.strictObject(given);
export type GivenAnswer = z.infer<typeof GivenAnswer>;

export const judged = { helped: Helped, words: ShortWords.optional(), closedOn: Day };
const Verdict = z.strictObject(judged);

export const Round = z.strictObject({
  question: ShortWords,
  questions: z.array(LadderQuestion),
  shown: z.array(ShownText),
  /** Only of the newest round with one copy: that copy can still be corrected. */
  above: Above.optional(),
  /** What still happened above when the next round had begun. */
  late: z.array(LadderStep).default([]),
  given: GivenAnswer.optional(),
  verdict: Verdict.optional(),
  /** The team took this answer back after the file had heard it. */
  takenBackOn: Day.optional(),
  withdrawn: z.strictObject({ on: Day, reason: ShortWords.optional() }).optional(),
});
export type Round = z.infer<typeof Round>;
