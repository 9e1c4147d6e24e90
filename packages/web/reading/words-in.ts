// Which words of our trade stand in a text, and what they mean. One list per language: catalogue/*/words.json.
import type { Entries } from '../text/catalogue.ts';
import type { Language } from '../text/language.ts';

export type Word = { readonly id: string; readonly word: string; readonly means: string };

const seen = '.seen';

/** A word begins after something that is no letter; in Arabic small words are written onto it. */
const beginsIn = (text: string, word: string, language: Language): boolean =>
  new RegExp(`(?<!\\p{L})${language === 'ar' ? '(?:[وبل]?ال|لل|[وبلك])?' : ''}${word}`, 'u').test(text);

/** In the order of the list. The first form is how the word is called, the others are how it begins elsewhere. */
export const wordsIn = (text: string, entries: Entries, language: Language): readonly Word[] => {
  const lower = text.toLocaleLowerCase(language);
  return Object.entries(entries).flatMap(([key, forms]) => {
    if (!key.endsWith(seen)) return [];
    const id = key.slice(0, -seen.length);
    const [word = '', ...others] = forms.split(', ');
    const stands = [word, ...others].some((form) => beginsIn(lower, form, language));
    const means = entries[id];
    return stands && means !== undefined ? [{ id, word, means }] : [];
  });
};
