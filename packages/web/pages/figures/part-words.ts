import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import type { Say } from '../../text/use-text.ts';
import type { Part } from './part-in-words.ts';

export type Speech = { readonly t: Say<'figures'>; readonly common: Say<'common'> };

/** How a part begins a sentence, and whether its verb is that of one or of more. */
export const wordsOfPart = (part: Part, { t, common }: Speech): { readonly part: string; readonly count: 1 | 2 } => {
  if (typeof part === 'string') return { part: beginSentence(t(`part.${part}`)), count: 2 };
  const [some, whole] = part.of;
  const said =
    whole === 2
      ? t('part.half')
      : t('part.of', { some: numberInWords(some, common), whole: numberInWords(whole, common) });
  return { part: beginSentence(part.isAbout ? t('part.about', { part: said }) : said), count: some === 1 ? 1 : 2 };
};
