import type { Level } from '../../pictures/steps.ts';
import type { GoalContent } from './family-views.ts';

/** The five steps of a goal as the staircase wants them. */
export const stairTexts = ({ levels }: Pick<GoalContent, 'levels'>): Readonly<Record<Level, string>> => ({
  [-1]: levels['-1'],
  0: levels['0'],
  1: levels['+1'],
  2: levels['+2'],
  3: levels['+3'],
});
