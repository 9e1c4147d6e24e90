// What is known of a goal beside its words, as names and values in plain language.
import { spokenDate } from '../../text/dutch-date.ts';
import type { Language } from '../../text/language.ts';
import type { Say } from '../../text/use-text.ts';
import type { Goal } from './family-views.ts';
import { steps } from './steps.ts';

type Content = Goal['content'];
export type GoalField =
  | 'words'
  | 'speaker'
  | 'smart'
  | 'lifeDomain'
  | 'from'
  | 'until'
  | 'weight'
  | 'levels'
  | 'imposedBy'
  | 'because';

const fields = [
  'words',
  'speaker',
  'smart',
  'lifeDomain',
  'from',
  'until',
  'weight',
  'levels',
  'imposedBy',
  'because',
] as const;

export const goalFieldOf = (name: string): GoalField | undefined => fields.find((field) => field === name);

export const weights = ['1', '2', '3', '4', '5'] as const;

const weightText = (weight: number, t: Say<'family-file'>): string => {
  const known = weights.find((candidate) => Number(candidate) === weight);
  return known === undefined ? '' : t(`weight.${known}`);
};

export type GoalTexts = { readonly t: Say<'family-file'>; readonly language: Language };

/** One field as text; empty when nothing is known. */
export const goalFieldText = (
  goal: Pick<Goal, 'content' | 'speakerName'>,
  field: GoalField,
  { t, language }: GoalTexts,
): string => {
  const { content, speakerName } = goal;
  const day = (on: Content['from']): string => (on === undefined ? '' : spokenDate(on, 'full', language));
  switch (field) {
    case 'words':
      return content.words;
    case 'speaker':
      return speakerName === '' ? t('goal.together') : speakerName;
    case 'smart':
      return content.smart ?? '';
    case 'lifeDomain':
      return t(`domain.${content.lifeDomain}`);
    case 'from':
      return day(content.from);
    case 'until':
      return day(content.until);
    case 'weight':
      return weightText(content.weight, t);
    case 'levels':
      return steps
        .filter((step) => content.levels[step] !== '')
        .map((step) => `${step.replace('-', '−')}: ${content.levels[step]}`)
        .join('\n');
    case 'imposedBy':
      return content.kind === 'safety' ? content.imposedBy : '';
    case 'because':
      return content.kind === 'safety' ? content.because : '';
  }
};

const about: readonly GoalField[] = ['imposedBy', 'because', 'smart', 'lifeDomain', 'weight', 'from', 'until'];

/** Names and values, without what is not known. */
export const goalFacts = (
  goal: Pick<Goal, 'content' | 'speakerName'>,
  texts: GoalTexts,
): readonly (readonly [string, string])[] =>
  about.flatMap((field) => {
    const text = goalFieldText(goal, field, texts);
    return text === '' ? [] : [[texts.t(`goal.${field}`), text] as const];
  });
