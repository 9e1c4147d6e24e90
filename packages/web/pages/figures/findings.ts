// The sentence above the figures: at most three findings, and honest where too little is known to find anything.
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { type Part, partOf } from './part-in-words.ts';
import { type Speech, wordsOfPart } from './part-words.ts';

/** Each is absent where the numbers behind it may not be seen or are too few. */
export type Found = {
  readonly goals?: { readonly forward: number; readonly scored: number } | undefined;
  /** Within so many days after the first meeting half of the families had a plan. */
  readonly planDays?: number | undefined;
  /** What holds families back most often, in words; several that are as often. */
  readonly themes?: readonly string[] | undefined;
};

const goalsFound = (goals: Found['goals'], speech: Speech): string | undefined => {
  const part: Part | undefined = goals && partOf(goals.forward, goals.scored);
  return part && speech.t('finding.goals', wordsOfPart(part, speech));
};

/** What holds back most; of three or more only how many there are. */
export const themesFound = (themes: readonly string[], { t, common }: Speech, mark: 'finding' | 'title'): string => {
  const [one = '', other, third] = themes;
  if (third !== undefined)
    return t(`${mark}.themes.many`, { words: beginSentence(numberInWords(themes.length, common)) });
  return other === undefined ? t(`${mark}.themes`, { theme: one }) : t(`${mark}.themes.two`, { one, other });
};

/** Sentences with their core in bold. None at all: the period is too short for any of them. */
export const findingsOf = ({ goals, planDays, themes = [] }: Found, speech: Speech): readonly string[] => {
  const { t } = speech;
  const aboutGoals = goalsFound(goals, speech);
  if (aboutGoals === undefined && planDays === undefined && themes.length === 0) return [];
  return [
    aboutGoals ?? t('finding.goals.little'),
    planDays === undefined ? t('finding.plan.little') : t('finding.plan', { count: planDays }),
    themes.length === 0 ? t('finding.themes.little') : themesFound(themes, speech, 'finding'),
  ];
};
