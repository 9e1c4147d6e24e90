// What each known name may look like in a text: its parts, and the parts glued together (`Anne-Marie`, `annemarie`).
import type { FindingKind } from './finding-sentences.ts';
import { isOrdinary, kinshipWords, nameParticles } from './ordinary-words.ts';
import { spellingsOf, wordsIn } from './words-in.ts';

/**
 * How surely a word is a name. `sure`: somebody's name. `written`: said to be somebody, counts with a capital.
 * `mentioned`: may as well be a profession or an office.
 */
export type Weight = 'sure' | 'written' | 'mentioned';

export type Naming = {
  readonly code: FindingKind;
  readonly name: string;
  readonly weight?: Weight;
  /** Of several words, such as `Loon op Zand`: one of them says nothing. */
  readonly isOnlyWhole?: boolean;
};

export type NameKey = {
  readonly code: FindingKind;
  readonly weight: Weight;
  readonly plain: string;
  /** An everyday word, or so short that it is one: counts only when it is written as a name. */
  readonly needsCapital: boolean;
  readonly isGlued: boolean;
};

const order: Readonly<Record<Weight, number>> = { sure: 0, written: 1, mentioned: 2 };
const mostGlued = 4;

const hasCase = (plain: string): boolean => /[\p{Ll}\p{Lu}]/u.test(plain);

/** The words of a name without `mevrouw` or `Familie` in front. */
const wordsOfName = (name: string) => {
  const words = wordsIn(name);
  const first = words.findIndex(({ plain }) => !kinshipWords.has(plain));
  return first === -1 ? [] : words.slice(first);
};

const keysOf = ({ code, name, weight = 'sure', isOnlyWhole = false }: Naming): readonly NameKey[] => {
  const words = wordsOfName(name);
  const parts = words.flatMap(({ plain, start, end }, at): NameKey[] => {
    // `Ben` is a first name in front and a part of a surname behind; `Van` alone names nobody anywhere.
    if (nameParticles.has(plain) && !(at === 0 && plain === 'ben')) return [];
    if (plain.length < 2 || (isOnlyWhole && words.length > 1)) return [];
    const spelt = [...spellingsOf(name.slice(start, end)), ...plain.split("'").filter((part) => part.length > 2)];
    return [...new Set(spelt)].map((form) => ({
      ...{ code, weight, plain: form, isGlued: false },
      needsCapital: hasCase(form) && (form.length <= 2 || isOrdinary(form)),
    }));
  });
  const glued = words.flatMap((_, from) =>
    Array.from({ length: mostGlued - 1 }, (_none, more) => words.slice(from, from + more + 2)).flatMap((run, more) => {
      if (run.length < more + 2 || run.every(({ plain }) => nameParticles.has(plain))) return [];
      const spelt = [0, 1].map((way) =>
        run.map(({ plain, spellings }) => spellings[way] ?? spellings[0] ?? plain).join(''),
      );
      return [...new Set(spelt)].map((plain) => ({
        ...{ code, weight, plain, isGlued: true },
        needsCapital: isOrdinary(plain),
      }));
    }),
  );
  return [...parts, ...glued];
};

export type NameIndex = { readonly exact: ReadonlyMap<string, NameKey>; readonly parts: readonly NameKey[] };

/** Of two names that are written alike the surest counts. */
export const nameIndex = (names: readonly Naming[]): NameIndex => {
  const keys = names
    .flatMap(keysOf)
    .toSorted((one, other) => order[other.weight] - order[one.weight] || Number(one.isGlued) - Number(other.isGlued));
  const exact = new Map(keys.map((key) => [key.plain, key]));
  return { exact, parts: [...exact.values()].filter(({ isGlued }) => !isGlued) };
};
