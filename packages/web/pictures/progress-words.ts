// What a progress line shows, in words: its label and its table say the same.
import { spokenDate } from '../text/dutch-date.ts';
import type { Language } from '../text/language.ts';
import type { Say } from '../text/use-text.ts';
import { type GoalWay, type Moment, standOf } from './goal-way.ts';
import type { Level } from './steps.ts';

type Words = { readonly t: Say<'evaluation'>; readonly language: Language };

/** With its sign, as it is written: `+2`, `0`, `−1`. */
export const signed = (level: Level): string => (level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0');

export const momentText = (moment: Moment, { t }: Pick<Words, 't'>): string =>
  'level' in moment ? signed(moment.level) : t('line.none', { why: t(`because.${moment.because}`) });

export type WayRow = { readonly on: string; readonly what: string; readonly words?: string | undefined };

/** Every moment since the start, oldest first. */
export const wayRows = ({ startOn, moments }: GoalWay, words: Words): readonly WayRow[] => [
  { on: startOn, what: words.t('line.start') },
  ...moments.map((moment) => ({ on: moment.on, what: momentText(moment, words), words: moment.words })),
];

export const lineLabel = (way: GoalWay, words: Words): string => {
  const day = (on: string): string => spokenDate(on, 'full', words.language);
  const now = standOf(way);
  return [
    words.t('line.label', { from: day(way.startOn), level: signed(now.level) }),
    ...wayRows(way, words).map(({ on, what }) => `${day(on)}: ${what}.`),
  ].join(' ');
};
