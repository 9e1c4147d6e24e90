// Every eight or twelve weeks worker and family look at all goals together. What went well comes first.
import { Day, Instant, Line, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { GoalWords, Speaker } from './goal.ts';

/** Something that went well, however small, in the words of who says so. */
export const Success = z.strictObject({ words: GoalWords, speaker: Speaker });
export type Success = z.infer<typeof Success>;

const named = z.strictObject({ personId: PersonId, name: Line });

export const Evaluation = z.strictObject({
  /** From 1, in the order of their days. */
  number: z.number().int().positive(),
  on: Day,
  /** The agreed version whose goals were looked at. */
  planVersion: z.number().int().positive(),
  /** Empty when nothing went well this time, which was said so. */
  successes: z.array(Success).max(20),
  /** Who of the family was there. */
  present: z.array(named).min(1),
  recordedBy: named,
  recordedAt: Instant,
});
export type Evaluation = z.infer<typeof Evaluation>;
