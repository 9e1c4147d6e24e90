import type { inDutch } from './in-dutch.ts';
import { sayDay, sayList, sayNumbers } from './say.ts';

const day = (on: string): string => sayDay(on, 'en');
const goals = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'goal' : 'goals'} ${sayNumbers(numbers, 'en')}`;
const of = (count: number, all: number, one: string, more: string): string =>
  count === all ? `${all === 1 ? `the only ${one}` : `all ${all} ${more}`}` : `${count} of ${all} ${more}`;

/** The same sentences with other words. */
type Same<Text> = Text extends (...input: infer Input) => string
  ? (...input: Input) => string
  : Text extends string
    ? string
    : { readonly [Name in keyof Text]: Same<Text[Name]> };

export type Sentences = Same<typeof inDutch>;

export const inEnglish: Sentences = {
  title: (family) => `The plan of family ${family}`,
  state: {
    agreed: (version, on) => `Version ${version}. Agreed on ${day(on)}.`,
    proposed: (version, on) => `Version ${version}. Not agreed yet. Put to the family on ${day(on)}.`,
    refused: (version, on) =>
      `Version ${version}. Not agreed: somebody wanted it otherwise. Put to the family on ${day(on)}.`,
    superseded: (version, on) => `Version ${version}. Never agreed: a newer one came. Put to the family on ${day(on)}.`,
  },
  saidYes: (names) => `Agreed: ${sayList(names, 'en')}.`,
  parts: { goals: 'Goals', people: 'People', agreements: 'Agreements', leftOut: 'Not on this paper' },
  goal: (number, who) => `Goal ${number} · ${who}`,
  together: 'said together',
  must: 'this must',
  imposedBy: 'Decided by: ',
  because: 'Why: ',
  smart: 'How we see whether it works: ',
  until: (on) => `Until ${day(on)}.`,
  start: 'Start.',
  aim: 'This is what we want to reach:',
  now: (on) => `Now, ${day(on)}:`,
  stairs: (reached) =>
    reached === undefined
      ? 'Staircase of five steps. No score yet.'
      : `Staircase of five steps. Started at step 0, now at step ${reached}.`,
  near: {
    family: 'family',
    worker: 'family worker',
    'own-circle': 'own circle',
    organisation: 'organisation',
    supervisor: 'reads along',
  },
  helps: (numbers) => `does something for ${goals(numbers)}`,
  reads: 'reads along',
  heads: ['Who', 'What', 'When', 'For goal'],
  before: (on) => `before ${day(on)}`,
  done: (on) => `done on ${day(on)}`,
  open: 'to do',
  none: {
    goals: 'There are no goals in this version.',
    people: 'There are no people in this version yet.',
    agreements: 'Nothing has been agreed yet.',
  },
  meeting: (on, at, where) =>
    [
      `Next appointment: ${sayDay(on, 'en', 'weekday')}`,
      ...(at ? [` at ${at}`] : []),
      ...(where ? [`, ${where}`] : []),
      '.',
    ].join(''),
  leftOut: {
    lead: 'This is not on this paper. It is in Greep:',
    saidYes: 'Who agreed.',
    smart: (numbers) => `How we see whether it works, for ${goals(numbers)}.`,
    levels: (numbers) => `The staircase of ${goals(numbers)}.`,
    because: (numbers) => `Why it must, for ${goals(numbers)}.`,
    goals: (numbers, all) => `${numbers.length} of ${all} goals, with all that belongs to them: ${goals(numbers)}.`,
    people: (count, all) => `People: ${of(count, all, 'person', 'people')}.`,
    agreements: (count, all) => `Agreements: ${of(count, all, 'agreement', 'agreements')}.`,
    reach: 'How to reach the family worker.',
  },
  unprintable: 'Where ⬜ stands, a sign cannot be printed. It is in Greep.',
  foot: (version, on) => `Version ${version} · printed on ${day(on)}`,
  family: (name) => `Family ${name}`,
  page: (number, of) => `sheet ${number} of ${of}`,
};
