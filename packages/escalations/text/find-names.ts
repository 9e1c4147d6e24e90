// Names in a text: those that the file knows, however they are spelled, also apart, together, smaller or with more behind them.
import type { Finding } from './finding.ts';
import type { FindingKind } from './finding-sentences.ts';
import type { NameIndex, NameKey } from './name-index.ts';
import { isOrdinary, isWorkWord } from './ordinary-words.ts';
import { formsOf, type TextWord, wordsIn } from './words-in.ts';

export type TextFinding = Omit<Finding, 'pointer' | 'code'> & { readonly code: FindingKind };

const mostWords = 4;
/** Nobody's name is longer, written letter by letter; without an end to it a text of letters alone would take minutes. */
const mostLetters = 24;
/** What stands between two words that may be one: a space, a hyphen, a dot. */
const between = /^[\s\p{Pd}._'’/]{0,3}$/u;
/** What Dutch puts behind a name: `Jantje`, `Willetje`, `Mertensgezin`. */
const smaller = /^[bdfgklmnprst]?(?:e?tje|etje|pje|kje|je)s?$/;
const behind =
  /^(?:'?s|se|e|n|en|er|ers|ie|ke|[bdfgklmnprst]?e?[tpk]?jes?|gezin|familie|kind|kinderen|zoon|dochter|zoons|tjes)$/;

type Seen = { readonly words: readonly TextWord[]; readonly at: number };

const isShouted = ({ words, at }: Seen): boolean =>
  words[at]?.isAllCapitals === true &&
  [words[at - 1], words[at + 1]].some((next) => next?.isAllCapitals === true && !next.isMixed);

/** A capital that no sentence asked for. */
const isWrittenAsName = (seen: Seen): boolean => {
  const word = seen.words[seen.at];
  return word?.isCapital === true && !word.startsSentence && !isShouted(seen);
};

const isPlainWord = ({ plain, isCapital }: TextWord): boolean => isOrdinary(plain) || (isWorkWord(plain) && !isCapital);

const exactly = ({ spellings, plain }: TextWord, { exact }: NameIndex): NameKey | undefined =>
  [...new Set([...spellings, plain].flatMap(formsOf))].flatMap((form) => exact.get(form) ?? [])[0];

const isLonger = ({ plain: name, needsCapital }: NameKey, plain: string, word: TextWord): boolean => {
  if (!plain.startsWith(name) || plain === name || isPlainWord(word)) return false;
  const rest = plain.slice(name.length);
  if (smaller.test(rest)) return word.isCapital || (!needsCapital && name.length > 4);
  if (needsCapital || name.length < 5) return false;
  return word.isCapital || behind.test(rest);
};

/** Scripts without capitals mostly do without spaces too. */
const isWithin = ({ plain: name }: NameKey, plain: string): boolean =>
  name.length > 1 && !/[\p{Ll}\p{Lu}]/u.test(name) && plain.includes(name);

const alike = (word: TextWord, { parts }: NameIndex): NameKey | undefined =>
  parts.find((key) => word.spellings.some((plain) => isLonger(key, plain, word) || isWithin(key, plain)));

type Match = { readonly key: NameKey; readonly blocks: boolean };

const one = (seen: Seen, index: NameIndex): Match | undefined => {
  const word = seen.words[seen.at];
  if (!word) return undefined;
  const key = exactly(word, index);
  if (!key) {
    const longer = alike(word, index);
    return (
      longer && { key: longer, blocks: longer.weight === 'sure' || (longer.weight === 'written' && word.isCapital) }
    );
  }
  if (key.weight === 'mentioned')
    return isPlainWord(word) && !isWrittenAsName(seen) ? undefined : { key, blocks: false };
  if (isWrittenAsName(seen)) return { key, blocks: true };
  if (key.needsCapital) return word.isCapital ? { key, blocks: false } : undefined;
  if (key.weight === 'sure') return { key, blocks: true };
  if (word.isCapital) return { key, blocks: true };
  return isPlainWord(word) ? undefined : { key, blocks: false };
};

/** `van der Meer` in small letters is a name; `de wijk` is not. */
const isOldFashioned = (run: readonly TextWord[]): boolean =>
  run.length > 2 && run.slice(1, -1).some(({ plain }) => plain === 'der' || plain === 'den');

const glued = ({ words, at }: Seen, length: number, { exact }: NameIndex): Match | undefined => {
  const run = words.slice(at, at + length);
  if (run.length < length) return undefined;
  const ways = [0, 1].map((way) => run.map(({ spellings, plain }) => spellings[way] ?? spellings[0] ?? plain).join(''));
  const key = ways.flatMap((way) => exact.get(way) ?? exact.get(way.replace(/s$/, '')) ?? [])[0];
  if (!key || key.weight === 'mentioned' || key.plain.length < 3) return undefined;
  const isAName = run.some((_, next) => isWrittenAsName({ words, at: at + next }));
  const isStrange = run.some(({ plain }) => !isOrdinary(plain)) || (key.isGlued && isOldFashioned(run));
  return isAName || (isStrange && key.weight === 'sure') ? { key, blocks: true } : undefined;
};

/** How many words from here may belong together; letters one by one (`S a m`) go on as long as they do. */
const longest = (text: string, words: readonly TextWord[], at: number): number => {
  const next = (count: number): boolean => {
    const [left, right] = [words[at + count - 1], words[at + count]];
    return left !== undefined && right !== undefined && between.test(text.slice(left.end, right.start));
  };
  const isLetter = (count: number): boolean => words[at + count]?.plain.length === 1;
  let count = 1;
  while (count < mostLetters && next(count) && (count < mostWords || (isLetter(count) && isLetter(count - 1)))) {
    count += 1;
  }
  return count;
};

const findingFrom = (text: string, seen: Seen, index: NameIndex): TextFinding | undefined => {
  const { words, at } = seen;
  for (let length = longest(text, words, at); length > 0; length -= 1) {
    const match = length > 1 ? glued(seen, length, index) : one(seen, index);
    if (match) {
      const code = match.blocks ? match.key.code : 'looks-like-name';
      const start = words[at]?.start ?? 0;
      return { code, isBlocking: match.blocks, start, end: words[at + length - 1]?.end ?? start };
    }
  }
  return undefined;
};

/** `Wil Mertens` at the start of a sentence: the everyday word is a name as well when its neighbour is. */
const withNeighbours = (found: readonly TextFinding[]): readonly TextFinding[] =>
  found.map((each, at) => {
    const next = found[at + 1];
    const isBeside = next?.isBlocking && next.start - each.end === 1;
    return !each.isBlocking && isBeside ? { ...each, code: next.code, isBlocking: true } : each;
  });

export const findNames = (text: string, index: NameIndex): readonly TextFinding[] => {
  const words = wordsIn(text);
  const found: TextFinding[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const finding = findingFrom(text, { words, at }, index);
    if (!finding) continue;
    found.push(finding);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < finding.end) at += 1;
  }
  return withNeighbours(found);
};
