// Words that look like a name although the file knows none such, and names of organisations as they are written.
import type { TextFinding } from './find-names.ts';
import { kinshipWords, nameParticles } from './ordinary-words.ts';
import { formsOf, plainly, type TextWord, wordsIn } from './words-in.ts';

/** A word of letters only in capitals is an abbreviation, such as GGZ or DBC. */
const isAbbreviation = (text: string, { start, end }: TextWord): boolean =>
  /^\p{Lu}{2,6}$/u.test(text.slice(start, end));

/** Capital letters inside a sentence and words of two scripts, beside the words that are expected there. */
export const findLookalikes = (text: string, expected: readonly string[]): readonly TextFinding[] => {
  const allowed = new Set(expected.flatMap((name) => wordsIn(name).map(({ plain }) => plain)));
  return wordsIn(text)
    .filter((word) => word.isMixed || (word.isCapital && !word.startsSentence && !isAbbreviation(text, word)))
    .filter(({ plain }) => !kinshipWords.has(plain) && !nameParticles.has(plain) && !allowed.has(plain))
    .map(({ start, end }) => ({ code: 'looks-like-name', isBlocking: false, start, end }));
};

/** Whole phrases, such as the name of an organisation, at the borders of words. */
export const findPhrases = (
  text: string,
  phrases: readonly string[],
  as: Pick<TextFinding, 'code' | 'isBlocking'>,
): readonly TextFinding[] => {
  const words = wordsIn(text);
  return phrases.flatMap((phrase) => {
    const wanted = wordsIn(phrase).map(({ plain }) => plain);
    if (wanted.length === 0 || plainly(phrase).length < 3) return [];
    return words.flatMap((word, at): TextFinding[] => {
      const isHere = wanted.every((plain, next) => formsOf(words[at + next]?.plain ?? '').includes(plain));
      return isHere ? [{ ...as, start: word.start, end: words[at + wanted.length - 1]?.end ?? word.end }] : [];
    });
  });
};
