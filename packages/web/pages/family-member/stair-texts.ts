import { standOf, wayOf } from '../../pictures/goal-way.ts';
import type { StaircaseProps } from '../../pictures/staircase.tsx';
import type { Level } from '../../pictures/steps.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import type { Language } from '../../text/language.ts';
import type { Goal, GoalContent } from './family-views.ts';

/** The five steps of a goal as the staircase wants them. */
export const stairTexts = ({ levels }: Pick<GoalContent, 'levels'>): Readonly<Record<Level, string>> => ({
  [-1]: levels['-1'],
  0: levels['0'],
  1: levels['+1'],
  2: levels['+2'],
  3: levels['+3'],
});

/** Where the goal started and where it is now, with their days; the bare stair while nobody agreed to it yet. */
export const stairDays = (goal: Goal, language: Language): Pick<StaircaseProps, 'start' | 'now'> => {
  const way = wayOf(goal);
  if (way === undefined) return {};
  const day = (on: string): string => spokenDate(on, 'day', language);
  const start = { level: 0, date: day(way.startOn) } as const;
  if (way.moments.length === 0) return { start };
  const stand = standOf(way);
  return { start, now: { level: stand.level, date: day(stand.on) } };
};
