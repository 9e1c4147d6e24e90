// The ladder as a picture: how long a bottleneck lay at each level, worked out from its steps.
import { Day, daysBetween } from '@greep/kernel';
import * as z from 'zod';
import { Level, levels } from './levels.ts';
import type { LadderStep } from './step.ts';

/** One rung of the ladder. Levels that it has not reached have no days. */
export const Rung = z.object({
  level: Level,
  standing: z.enum(['passed', 'here', 'answered', 'above']),
  from: Day.optional(),
  /** Whole days that it lay here, up to now. */
  days: z.number().int().optional(),
});
export type Rung = z.infer<typeof Rung>;

type Arrival = { readonly level: Level; readonly from: Day };

/** Each change of level, oldest first. */
export const arrivalsIn = (steps: readonly Pick<LadderStep, 'level' | 'on'>[]): readonly Arrival[] =>
  steps.filter(({ level }, at) => steps[at - 1]?.level !== level).map(({ level, on }) => ({ level, from: on }));

const daysAt = (level: Level, arrivals: readonly Arrival[], until: Day): number =>
  arrivals.reduce((sum, arrival, at) => {
    const left = arrivals[at + 1]?.from ?? until;
    return arrival.level === level ? sum + Math.max(0, daysBetween(arrival.from, left)) : sum;
  }, 0);

type Way = {
  readonly steps: readonly Pick<LadderStep, 'level' | 'on'>[];
  readonly here: Level;
  /** Where it was answered, if it was. */
  readonly answeredAt?: Level | undefined;
  /** Until when it lay somewhere: today, or the day on which it ended. */
  readonly until: Day;
};

export const rungsOf = ({ steps, here, answeredAt, until }: Way): Rung[] => {
  const arrivals = arrivalsIn(steps);
  return levels.map((level): Rung => {
    const from = arrivals.find((arrival) => arrival.level === level)?.from;
    if (!from) return { level, standing: 'above' };
    const standing = level === answeredAt ? 'answered' : level === here ? 'here' : 'passed';
    return { level, standing, from, days: daysAt(level, arrivals, until) };
  });
};
