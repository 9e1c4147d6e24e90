// A bottleneck as the national team sees it: without names, and without the gemeente that it came from.
import { Day, NationalId } from '@greep/kernel';
import * as z from 'zod';
import { LadderAnswerView } from '../ladder-answer.ts';
import { NationalText } from '../national-bottleneck.ts';
import { Theme } from '../themes.ts';

export const NationalRow = z.object({
  id: NationalId,
  theme: Theme,
  question: z.string(),
  state: z.enum(['open', 'answered', 'withdrawn']),
  arrivedOn: Day,
  due: Day.optional(),
  isLate: z.boolean(),
  /** Whole weeks since it was reported. */
  weeks: z.number().int(),
});
export type NationalRow = z.infer<typeof NationalRow>;
export const NationalRows = z.object({ rows: z.array(NationalRow), next: z.string().optional() });

export const NationalView = z.object({
  ...NationalRow.shape,
  text: NationalText,
  weeksBefore: z.number().int(),
  answer: LadderAnswerView.omit({ level: true }).optional(),
  acts: z.array(z.enum(['answer', 'correct'])),
});
export type NationalView = z.infer<typeof NationalView>;
