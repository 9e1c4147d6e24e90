// How far a goal is on its staircase of five steps, and how that is said.
import type { Say } from '../text/use-text.ts';

export const levels = [-1, 0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** First how far since the start, never a bare score. */
export const sinceStart = (start: number, now: number, t: Say<'common'>): string => {
  const steps = now - start;
  if (steps === 0) return t('steps.same');
  return steps > 0 ? t('steps.ahead', { count: steps }) : t('steps.back', { count: -steps });
};

export type Walk = { readonly start: number; readonly now: number };

/** The lower and the upper end of the part that was walked. */
export const walked = ({ start, now }: Walk): readonly [low: number, high: number] => [
  Math.min(start, now),
  Math.max(start, now),
];

type Scored = { readonly content: { readonly is: string; readonly step?: string } };

/** The last step that was reached: 0, how it began, until there is a score. */
export const stepNow = ({ scores }: { readonly scores: readonly Scored[] }): number =>
  Number(scores.findLast(({ content }) => content.step)?.content.step ?? 0);
