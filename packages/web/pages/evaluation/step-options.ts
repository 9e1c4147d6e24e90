// The five steps of a goal as choices, the highest on top, and the reasons why a goal got no score.
import type { Reason } from '../../pictures/goal-way.ts';
import { signed } from '../../pictures/progress-words.ts';
import { levels } from '../../pictures/steps.ts';
import type { Goal } from '../family-member/family-views.ts';
import { stairTexts } from '../family-member/stair-texts.ts';

type Levels = Goal['content']['levels'];
export type Step = keyof Levels & string;

export const steps = ['-1', '0', '+1', '+2', '+3'] as const satisfies readonly Step[];
export const reasons = [
  'holiday',
  'ill',
  'away',
  'too-early',
  'not-discussed',
  'other',
] as const satisfies readonly Reason[];

export const stepOf = (text: string | undefined): Step | undefined => steps.find((step) => step === text);
export const reasonOf = (text: string | undefined): Reason | undefined => reasons.find((reason) => reason === text);

/** Highest first, as on the stair. */
export const stepOptions = (content: Pick<Goal['content'], 'levels'>) => {
  const texts = stairTexts(content);
  return levels.toReversed().flatMap((level) => {
    const step = stepOf(level > 0 ? `+${level}` : String(level));
    return step === undefined ? [] : [{ step, level, sign: signed(level), words: texts[level] }];
  });
};
