// Where everything of a progress line stands: time runs true, and only dates that do not touch each other are written.
import { daysFrom } from '../text/day-distance.ts';
import { isOtherYear } from '../text/dutch-date.ts';
import type { GoalWay, Moment, Reason } from './goal-way.ts';
import type { Level } from './steps.ts';

export type Dot = {
  readonly at: number;
  readonly level: Level;
  readonly on: string;
  readonly kind: 'start' | 'past' | 'now';
};
/** Over a gap the line is dotted: what happened there was not scored. */
export type Stretch = { readonly from: Dot; readonly to: Dot; readonly isGap: boolean };
export type Mark = {
  readonly at: number;
  readonly on: string;
  readonly because?: Reason;
  readonly edge?: 'start' | 'end';
};

export type Layout = {
  readonly dots: readonly Dot[];
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
};

/** A date takes a fifth of the narrowest line, so at most five are written; all of them stand in the table. */
const roomPerDate = 0.2;
/** With its year it takes twice that. */
const roomPerYear = 0.4;

const roomFor = (...marks: readonly Mark[]): number =>
  marks.some(({ on, because }) => because === undefined && isOtherYear(on)) ? roomPerYear : roomPerDate;

const isScored = (moment: Moment): moment is Extract<Moment, { level: Level }> => 'level' in moment;

/** The first and the last stay; of the others the newest that fit. */
const marksFor = (marks: readonly Mark[]): readonly Mark[] => {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return marks.map((mark) => ({ ...mark, edge: 'start' }));
  const kept: Mark[] = [
    { ...first, edge: 'start' },
    { ...last, edge: 'end' },
  ];
  for (const mark of marks.slice(1, -1).toReversed())
    if (kept.every((one) => Math.abs(one.at - mark.at) >= roomFor(one, mark))) kept.push(mark);
  return kept.toSorted((one, other) => one.at - other.at);
};

/** `at` runs from 0 (the start) to 1 (the last moment). */
export const layOut = ({ startOn, moments }: GoalWay): Layout => {
  const whole = Math.max(1, daysFrom(startOn, moments.at(-1)?.on ?? startOn));
  const at = (on: string): number => daysFrom(startOn, on) / whole;
  const scored = moments.filter(isScored);
  const dots: readonly Dot[] = [
    { at: 0, level: 0, on: startOn, kind: 'start' },
    ...scored.map(
      ({ on, level }, index): Dot => ({ at: at(on), level, on, kind: index === scored.length - 1 ? 'now' : 'past' }),
    ),
  ];
  const skipped = moments.filter((moment) => !isScored(moment));
  return {
    dots,
    stretches: dots.slice(1).map((to, index) => {
      const from = dots[index] ?? to;
      return { from, to, isGap: skipped.some(({ on }) => on > from.on && on < to.on) };
    }),
    marks: marksFor([
      { at: 0, on: startOn },
      ...moments.map((moment) =>
        isScored(moment)
          ? { at: at(moment.on), on: moment.on }
          : { at: at(moment.on), on: moment.on, because: moment.because },
      ),
    ]),
  };
};
