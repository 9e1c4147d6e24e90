// What comes down: a direction, words for the family, and who does what by when.
import { Day, Line, Words } from '@greep/kernel';
import * as z from 'zod';
import { Level } from './levels.ts';

/** The kinds of solution that the pilots found (report 4.3.1). */
export const directions = ['solve-here', 'experiment', 'fixed-contact', 'agreement'] as const;

/** As long as a talk takes to read out, not a letter. */
export const ShortWords = Words.max(1500);

export const LadderAgreement = z.strictObject({ who: Line, what: Line, before: Day });
export type LadderAgreement = z.infer<typeof LadderAgreement>;

export const LadderAnswer = z.strictObject({
  direction: z.enum(directions),
  words: ShortWords,
  agreements: z.array(LadderAgreement).max(10),
});
export type LadderAnswer = z.infer<typeof LadderAnswer>;

/** An answer that was put right keeps what it was, on which day it changed, and why. */
export const Correction = z.strictObject({ was: LadderAnswer, on: Day, why: ShortWords });
export type Correction = z.infer<typeof Correction>;

/** An answer as its readers get it: from which level, on which day. */
export const LadderAnswerView = z.object({
  level: Level,
  on: Day,
  answer: LadderAnswer,
  /** Oldest first: what it was before. */
  corrections: z.array(Correction),
});

/** Whether an answer helped, as the family or its worker says. */
export const verdicts = ['yes', 'partly', 'no'] as const;
export const Helped = z.enum(verdicts);
export type Helped = z.infer<typeof Helped>;
