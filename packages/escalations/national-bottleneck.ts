// A bottleneck at the national doorbraakteam: what a policy team wrote about it, its theme and how long it waits.
// Where it came from is kept to bring the answer back, and is in no view.
import { Day, Gemeente, LadderId, NationalId } from '@greep/kernel';
import * as z from 'zod';
import { Correction, LadderAnswer, ShortWords } from './ladder-answer.ts';
import { Theme } from './themes.ts';

export const NationalText = z.strictObject({ question: ShortWords, why: ShortWords, tried: ShortWords.optional() });
export type NationalText = z.infer<typeof NationalText>;

const base = {
  id: NationalId,
  origin: z.strictObject({ gemeente: Gemeente, ladderId: LadderId }),
  theme: Theme,
  text: NationalText,
  /** Whole weeks that it waited before it came here. */
  weeksBefore: z.number().int().nonnegative(),
  arrivedOn: Day,
  revision: z.number().int().positive(),
};

export const NationalBottleneck = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), ...base, due: Day }),
  z.strictObject({
    state: z.literal('answered'),
    ...base,
    answer: LadderAnswer,
    corrections: z.array(Correction),
    answeredOn: Day,
  }),
  z.strictObject({ state: z.literal('withdrawn'), ...base, withdrawnOn: Day }),
]);
export type NationalBottleneck = z.infer<typeof NationalBottleneck>;
