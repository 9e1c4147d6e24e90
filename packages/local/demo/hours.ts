// The hours that a family of the demo got. Contacts of the last weeks and those worth a sentence are told one by one;
// the other hours are told as sums of some weeks, as a worker does who catches up.
import type { ContactStory } from './family-story.ts';
import type { Chance } from './seeded.ts';

export type Hours = {
  /** From the first meeting to the last day. */
  readonly from: number;
  readonly until: number;
  readonly perWeek: number;
  readonly daysInSum: number;
  /** Told one by one. */
  readonly told: readonly ContactStory[];
};

const mostInOne = 600;
const spans: Readonly<Record<number, string>> = {
  10: 'tien dagen',
  14: 'twee weken',
  28: 'vier weken',
  35: 'vijf weken',
};

const quarters = (minutes: number): number => Math.round(minutes / 15) * 15;

/** What was told and the sums of what was not, oldest first. */
export const withSums = (
  { from, until, perWeek, daysInSum: days, told }: Hours,
  chance: Chance,
): readonly ContactStory[] => {
  const blocks = Array.from({ length: Math.ceil((until - from) / days) }, (_, block) => from + block * days);
  const sums = blocks.flatMap((start): ContactStory[] => {
    const end = Math.min(start + days - 1, until);
    const spent = told.filter(({ on }) => on >= start && on <= end).reduce((sum, { minutes }) => sum + minutes, 0);
    const meant = ((end - start + 1) / 7) * perWeek * 60 * (chance.from(88, 112) / 100);
    const minutes = Math.min(mostInOne, quarters(meant - spent));
    const isWhole = end - start + 1 === days;
    const sentence = `De uren van ${isWhole ? spans[days] : 'deze dagen'} bij elkaar: bezoeken, bellen en meegaan.`;
    return minutes < 30 ? [] : [{ on: end, kind: 'visit', minutes, sentence }];
  });
  return [...told, ...sums].toSorted((one, other) => one.on - other.on);
};
