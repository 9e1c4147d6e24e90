// The words of a text with their places, and each as it is compared: no accents, no capitals, no letters of another
// script that look the same, and with and without the `e` of an umlaut.

export type TextWord = {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  /** Without apostrophes: `jurgen` and `juergen`, `dancona`. */
  readonly spellings: readonly string[];
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  readonly startsSentence: boolean;
  /** Letters of two scripts in one word: nobody types that by accident. */
  readonly isMixed: boolean;
};

const letters = /[\p{L}\p{M}\p{Cf}]+(?:['’`´][\p{L}\p{M}\p{Cf}]+)*/gu;

/** Nothing to see on paper: soft hyphens, joiners, fillers. */
const unseen = /[\p{M}\p{Cf}\p{DI}]/gu;

/** Letters that Unicode does not take apart into a letter and an accent, and Cyrillic and Greek ones that look Latin. */
const unlike: ReadonlyMap<string, string> = new Map([
  ...[...'łđðıøæœßþ'].map(
    (letter, at) => [letter, ['l', 'd', 'd', 'i', 'o', 'ae', 'oe', 'ss', 'th'][at] ?? ''] as const,
  ),
  ...[...'аеорсухіјѕһԁӏкмтнвпοαικρτυν'].map(
    (letter, at) => [letter, [...'aeopcyxijshdlkmthbnoaikptuv'][at] ?? ''] as const,
  ),
]);

const asLatin = (text: string): string => [...text].map((letter) => unlike.get(letter) ?? letter).join('');

export const plainly = (text: string): string =>
  asLatin(
    text
      .normalize('NFKD')
      .replace(unseen, '')
      .toLowerCase()
      .replace(/[’`´ʼ]/g, "'"),
  );

/** `Jürgen` as people type it without that key: `Juergen`. */
const withoutUmlaut = (text: string): string =>
  text.normalize('NFC').replace(/[äöüøå]/gi, (letter) => {
    const plain = letter.toLowerCase();
    return { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }[plain] ?? plain;
  });

export const spellingsOf = (word: string): readonly string[] => [
  ...new Set([plainly(word), plainly(withoutUmlaut(word))].map((plain) => plain.replaceAll("'", ''))),
];

const opens = /(?:^|[.!?…:;\n]["“„‘(]?\s*["“„‘(]?|(?:^|\s)[-–—•*]\s+|["“„]\s*)$/;
/** After `dhr.`, an initial or `v.d.` no new sentence begins. */
const shortened = /(?:^|[\s.(])(?:\p{Lu}|[vd]|dhr|mevr|mw|fam|drs?|mr|ing|ir|prof)\.\s*$/u;

const isStart = (text: string, index: number): boolean => {
  const before = text.slice(Math.max(0, index - 8), index);
  const isFar = index > 8;
  return opens.test(isFar ? `x${before}` : before) && !shortened.test(isFar ? `x${before}` : before);
};

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u] as const;

const wordAt = (text: string, word: string, index: number): TextWord => {
  const seen = word.replace(/[\p{Cf}\p{DI}]/gu, '');
  return {
    start: index,
    end: index + word.length,
    plain: plainly(word),
    spellings: spellingsOf(word),
    isCapital: /^\p{Lu}|['’`´ʼ]\p{Lu}/u.test(seen),
    isAllCapitals: /^\p{Lu}{2,}$/u.test(seen),
    startsSentence: isStart(text, index),
    isMixed: scripts.filter((script) => script.test(seen)).length > 1,
  };
};

export const wordsIn = (text: string): readonly TextWord[] =>
  [...text.matchAll(letters)]
    .map(({ 0: word, index }) => wordAt(text, word, index))
    .filter(({ plain }) => plain !== '');

/** A word as it may stand in a text: itself, with an `s` behind it (`Samira's`, `Youssefs`), or the name within `d'Ancona`. */
export const formsOf = (plain: string): readonly string[] => {
  const bare = plain.replace(/'s?$/, '');
  const parts = bare.split("'").filter((part) => part.length > 2);
  return [...new Set([plain, bare, bare.replace(/s$/, ''), ...parts])];
};
