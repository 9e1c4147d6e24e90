// The help has phases: it is built up, is under way, winds down, and somebody may keep an eye out afterwards.
// The worker says which one it is; families go back as often as they go on.
import { Day } from '@greep/kernel';
import * as z from 'zod';

export const phases = ['building-up', 'under-way', 'winding-down', 'aftercare'] as const;
export const Phase = z.enum(phases);
export type Phase = z.infer<typeof Phase>;

/** A phase with the day on which it began; it lasts until the next one begins. */
export const PhaseStep = z.strictObject({ phase: Phase, on: Day });
export type PhaseStep = z.infer<typeof PhaseStep>;

/**
 * The phases after one more began on a day that is not before the last one. A phase that lasted no whole day was a slip:
 * it stays in the audit trail and not in the history, so taking a move back leaves the phases as they were.
 */
export const withPhase = (steps: readonly PhaseStep[], next: PhaseStep): PhaseStep[] => {
  const before = steps.filter(({ on }) => on < next.on);
  return before.at(-1)?.phase === next.phase ? before : [...before, next];
};
