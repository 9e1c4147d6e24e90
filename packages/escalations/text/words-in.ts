// The words of a text with their places, and each in the plain form in which names are compared: no accents, no capitals.

export type TextWord = {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly isCapital: boolean;
  readonly startsSentence: boolean;
};

const letters = /[\p{L}\p{M}\p{Cf}]+(?:['’`´][\p{L}\p{M}\p{Cf}]+)*/gu;

/** Letters that Unicode does not take apart into a letter and an accent. */
const unlike: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

export const plainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[øłđðþßæœı]/g, (letter) => unlike[letter] ?? letter);

const endsSentence = /(?:^|[.!?:;\n"“„(–-]\s*)$/;

export const wordsIn = (text: string): readonly TextWord[] =>
  [...text.matchAll(letters)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    plain: plainly(word),
    isCapital: /^\p{Lu}/u.test(word),
    startsSentence: endsSentence.test(text.slice(Math.max(0, index - 4), index)),
  }));

/** A word as it may stand in a text: itself, with an `s` behind it (`Samira's`, `Youssefs`), or the name within `d'Ancona`. */
export const formsOf = (plain: string): readonly string[] => {
  const bare = plain.replace(/'s?$/, '');
  const parts = bare.split("'").filter((part) => part.length > 2);
  return [...new Set([plain, bare, bare.replace(/s$/, ''), ...parts])];
};
