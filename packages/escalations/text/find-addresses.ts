// What leads to a door or a mailbox: addresses, postcodes, e-mail, accounts. All of it blocks.
import type { TextFinding } from './find-names.ts';
import type { FindingKind } from './finding-sentences.ts';
import { isOrdinary } from './ordinary-words.ts';
import { plainly } from './words-in.ts';

const postcode = /(?<![\d\p{L}.,])[1-9]\d{3}([\s\p{Pd}]*)(\p{L}{2})(?![\p{L}\d])/giu;
/** `in 2026 is`: words of two letters that follow a number. */
const shortWords = new Set(
  'is in en of op om de er al af zo te ze je we me nu na ik ga ja uw km kg cm mg ml'.split(' '),
);

const street =
  /(?<!\p{L})([\p{L}'’-]*?(?:straat|str(?=\.)|laan|weg|plein|dreef|kade|gracht|hof|steeg|singel|pad|plantsoen|baan|dijk|ring|park|hage|erf|oord|boulevard|allee|kamp|veld|burg))[.,]?\s+(?:(?:huis)?(?:nr|nummer|no)\.?\s*)?\d{1,5}(?![\d.,]*\d|\s*(?:uur|uren|keer|dagen|weken|maanden|jaar|jarige|euro|procent|%|kinderen|mensen|gesprekken|gezinnen|personen))/giu;
/** Endings of many other words too (`ervaring`, `antwoord`): a street only with a capital inside a sentence. */
const manyWords = /(?:ring|pad|hage|erf|oord|kamp|veld|burg|hof|park)$/;
const notStreets =
  /^(?:onder|om|uit|snel|halver|water|fiets|levens|werk|loop|bij|droom|rij|over|hulp|school|speel|weg|zorg|pleeg)?(?:weg|baan|plein|laan|straat|kade|dijk|gracht)$/;

const mail =
  /[^\s@]+\s?@\s?[^\s@]+\.[^\s@]+|[^\s@()[\]]+\s*[([]\s*(?:at|apenstaartje)\s*[)\]]\s*[^\s@]+|\S+\s+(?:at|apenstaartje)\s+\S+\s*(?:\.|punt|dot)\s*\p{L}{2,}|(?<!\S)@[\p{L}\d_.]{2,}|\S+@\S+/giu;
const profile = /(?:facebook|instagram|tiktok|linkedin|snapchat|twitter|marktplaats)\.com?\/\S+/gi;
const account = /(?<![\p{L}\d])[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){6,12}/giu;

const isStreet = (text: string, { 1: name = '', index }: RegExpExecArray): boolean => {
  const plain = plainly(name);
  const isCapital = /^\p{Lu}/u.test(name);
  if (isOrdinary(plain) || notStreets.test(plain)) return isCapital && /[^\s.!?:]\s+$/.test(text.slice(0, index));
  return !manyWords.test(plain) || (isCapital && /[^\s.!?:]\s+$/.test(text.slice(0, index)));
};

const isPostcode = ({ 1: gap = '', 2: letters = '' }: RegExpExecArray): boolean =>
  gap === '' || !shortWords.has(letters.toLowerCase()) || letters === letters.toUpperCase();

const at = (code: FindingKind, { 0: all, index }: RegExpExecArray): TextFinding => ({
  code,
  isBlocking: true,
  start: index,
  end: index + all.length,
});

const found = (text: string, pattern: RegExp, code: FindingKind): TextFinding[] =>
  [...text.matchAll(pattern)].map((match) => at(code, match));

export const findAddresses = (text: string): readonly TextFinding[] => [
  ...[...text.matchAll(street)].filter((match) => isStreet(text, match)).map((match) => at('holds-address', match)),
  ...[...text.matchAll(postcode)].filter(isPostcode).map((match) => at('holds-postcode', match)),
  ...found(text, mail, 'holds-email'),
  ...found(text, profile, 'holds-email'),
  ...found(text, account, 'holds-personal-number'),
];
