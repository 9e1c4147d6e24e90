// What was sent about one goal becomes its score: a step, or openly why there is none this time.
import type { FieldError } from '@greep/kernel';
import type { ScoreInput } from './inputs.ts';
import type { ScoreContent } from './score.ts';

export const scoreContent = ({ step, because, words }: ScoreInput): ScoreContent | undefined => {
  const said = words ? { words } : {};
  if (step && !because) return { is: 'scored', step, ...said };
  return because && !step ? { is: 'not-scored', because, ...said } : undefined;
};

export const neitherOrBoth = (pointer: string): FieldError => ({ pointer, code: 'score-or-reason' });
