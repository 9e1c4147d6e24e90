// A score says which of the five steps of a goal was reached on a day: by the worker, at the table, with the family there.
// What the family says of it stands beside it, and a score that was wrong is put right without hiding what it was.
import { Day, GoalId, Instant, Line, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { GoalWords, Step } from './goal.ts';

/** Why a goal got no score this time. Said openly, so that a gap in the line is no secret. */
export const notScoredReasons = ['holiday', 'ill', 'away', 'too-early', 'not-discussed', 'other'] as const;
export const NotScoredReason = z.enum(notScoredReasons);

export const ScoreContent = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('scored'), step: Step, words: GoalWords.optional() }),
  z.strictObject({ is: z.literal('not-scored'), because: NotScoredReason, words: GoalWords.optional() }),
]);
export type ScoreContent = z.infer<typeof ScoreContent>;

/** Whose act it was, under which name, and when. */
const signed = { by: PersonId, byName: Line, at: Instant };

export const Correction = z.strictObject({ from: ScoreContent, to: ScoreContent, why: GoalWords, ...signed });
export type Correction = z.infer<typeof Correction>;

/** "This is not right", in the own words of somebody of the family, perhaps with the step that they would have said. */
export const Contradiction = z.strictObject({
  words: GoalWords,
  step: Step.optional(),
  ...signed,
  /** What came of it when worker and family talked and the score stayed. */
  answer: z.strictObject({ words: GoalWords, ...signed }).optional(),
});
export type Contradiction = z.infer<typeof Contradiction>;

export const Score = z.strictObject({
  goalId: GoalId,
  /** Number of the evaluation in which it was given. */
  evaluation: z.number().int().positive(),
  on: Day,
  /** What the goal was at that moment: a safety goal is never averaged, and weights can change. */
  kind: z.enum(['own', 'safety']),
  weight: z.number().int().min(1).max(5),
  content: ScoreContent,
  ...signed,
  /** Oldest first. */
  corrections: z.array(Correction),
  contradictions: z.array(Contradiction),
});
export type Score = z.infer<typeof Score>;

/** Still to be talked about: nobody answered it, and the score was not put right since. */
export const isOpen = (score: Score, { answer, at }: Contradiction): boolean =>
  answer === undefined && score.corrections.every((correction) => correction.at < at);
