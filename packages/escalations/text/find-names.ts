// Names in a text: those that the file knows, however they are spelled, and words that look like one.
import type { Finding } from '../views.ts';
import type { KnownInFile, NameKind } from './known-in-file.ts';
import { everydayWords, kinshipWords, nameParticles } from './ordinary-words.ts';
import { formsOf, plainly, type TextWord, wordsIn } from './words-in.ts';

export type TextFinding = Omit<Finding, 'pointer'>;

type NameWord = { readonly kind: NameKind; readonly plain: string; readonly needsCapital: boolean };

/** Each part of each name: a first name alone gives somebody away as well. */
const nameWords = (known: KnownInFile): ReadonlyMap<string, NameWord> => {
  const parts = known.names.toReversed().flatMap(({ kind, name }) =>
    wordsIn(name).flatMap(({ plain }, at): NameWord[] => {
      if (kinshipWords.has(plain) || (at > 0 && nameParticles.has(plain))) return [];
      const needsCapital = plain.length <= 2 || everydayWords.has(plain) || nameParticles.has(plain);
      return [plain, ...plain.split("'").filter((part) => part.length > 2)].map((word) => ({
        kind,
        plain: word,
        needsCapital,
      }));
    }),
  );
  return new Map(parts.map((part) => [part.plain, part]));
};

const matchOf = ({ plain, isCapital }: TextWord, names: ReadonlyMap<string, NameWord>): NameWord | undefined => {
  for (const form of formsOf(plain)) {
    const match = names.get(form);
    if (match && (isCapital || !match.needsCapital)) return match;
  }
  return undefined;
};

export const findNames = (text: string, known: KnownInFile): readonly TextFinding[] => {
  const names = nameWords(known);
  return wordsIn(text).flatMap((word): TextFinding[] => {
    const match = matchOf(word, names);
    return match ? [{ code: match.kind, isBlocking: true, start: word.start, end: word.end }] : [];
  });
};

/** A word of letters only in capitals is an abbreviation, such as GGZ or DBC. */
const isAbbreviation = (text: string, { start, end }: TextWord): boolean =>
  /^\p{Lu}{2,6}$/u.test(text.slice(start, end));

/** Capital letters inside a sentence, beside the words that are expected there. */
export const findLookalikes = (text: string, expected: readonly string[]): readonly TextFinding[] => {
  const allowed = new Set(expected.flatMap((name) => wordsIn(name).map(({ plain }) => plain)));
  return wordsIn(text)
    .filter((word) => word.isCapital && !word.startsSentence && !isAbbreviation(text, word))
    .filter(({ plain }) => !kinshipWords.has(plain) && !nameParticles.has(plain) && !allowed.has(plain))
    .map(({ start, end }) => ({ code: 'looks-like-name', isBlocking: false, start, end }));
};

/** Whole phrases, such as a street or the name of an organisation, at the borders of words. */
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
