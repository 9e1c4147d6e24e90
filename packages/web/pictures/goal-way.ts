// The way of one goal since its start: every moment at which it was looked at, with a score or openly without one.
import type { View } from '../api/api.ts';
import { type Level, levels } from './steps.ts';

type Goal = View<'GET /families/{familyId}/plan'>['goals'][number];
export type ScoreContent = Goal['scores'][number]['content'];
export type Reason = Extract<ScoreContent, { is: 'not-scored' }>['because'];

export type Moment = {
  readonly on: string;
  readonly words?: string | undefined;
} & ({ readonly level: Level } | { readonly because: Reason });

export type GoalWay = {
  /** Step 0, on the day that everybody agreed to the goal. */
  readonly startOn: string;
  /** Oldest first, without the start. */
  readonly moments: readonly Moment[];
};

export const levelOf = (step: string): Level => levels.find((level) => level === Number(step)) ?? 0;

const momentOf = ({ on, content }: Goal['scores'][number]): Moment =>
  content.is === 'scored'
    ? { on, words: content.words, level: levelOf(content.step) }
    : { on, words: content.words, because: content.because };

/** Undefined while nobody agreed to the goal yet. */
export const wayOf = ({ startedOn, scores }: Pick<Goal, 'startedOn' | 'scores'>): GoalWay | undefined =>
  startedOn === undefined ? undefined : { startOn: startedOn, moments: scores.map(momentOf) };

export type Stand = { readonly level: Level; readonly on: string };

/** The last score; a moment without one leaves it where it was. */
export const standOf = ({ startOn, moments }: GoalWay): Stand => {
  const scored = moments.flatMap((moment) => ('level' in moment ? [{ level: moment.level, on: moment.on }] : []));
  return scored.at(-1) ?? { level: 0, on: startOn };
};
