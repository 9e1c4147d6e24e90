// Days in a text: written out, in digits, in Dutch or in English. A birthday that the reader of the file knows gives
// somebody away without its year too; any other exact day is shown for a second look.
import type { Day } from '@greep/kernel';
import type { TextFinding } from './find-names.ts';

type Dated = Pick<TextFinding, 'start' | 'end'> & {
  readonly days: readonly (readonly [day: number, month: number])[];
  readonly year?: string;
  /** Like `2-4`: too often something else to be shown when it is no known birthday. */
  readonly isVague?: true;
};

const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const firsts = 'eerste tweede derde vierde vijfde zesde zevende achtste negende'.split(' ');
const tens = [...units.map((unit) => `${unit}entwintig`), 'dertig', 'eenendertig'];
/** Place 0 is day 1. */
const cardinals = [...units, ...teens, 'twintig', ...tens];
const ordinals = [...firsts, ...teens.map((teen) => `${teen}de`), ...['twintig', ...tens].map((ten) => `${ten}ste`)];
const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const longestFirst = (words: readonly string[]): string =>
  words.toSorted((one, other) => other.length - one.length).join('|');

const month = longestFirst(months.flat());
const fullMonth = longestFirst(
  months.flat().filter((name) => name.length > 4 || name === 'mei' || name === 'juni' || name === 'juli'),
);
const dayWord = longestFirst(
  [...cardinals, ...ordinals].flatMap((word) => [word, word.replace(/(?<=twee|drie)entwintig/, 'ëntwintig')]),
);
const dayNumber = '(?:3[01]|[012]?\\d)(?!\\d)(?:\\s?(?:ste|de|e|st|nd|rd|th)(?!\\p{L}))?';
const day = `(?<![\\d\\p{L}])(?:${dayNumber}|(?:${dayWord})(?!\\p{L}))`;
const and = '\\s*(?:,|en|of|and|or|tot en met|tot|t/m|[-–+&/])\\s*(?:de\\s+)?';
const year = "(?:[\\s,.-]*'?((?:19|20)?\\d\\d)(?!\\d))?";

const dayThenMonth = new RegExp(
  `(${day}(?:${and}${day}){0,5})[\\s.-]*(?:van\\s+|of\\s+)?(${month})(?!\\p{L})\\.?${year}`,
  'giu',
);
const monthThenDay = new RegExp(`(?<!\\p{L})(${fullMonth})\\s+(${day})(?!\\s*(?:uur|keer|weken|maanden|jaar))`, 'giu');
const inDigits = /(?<![\d.,/-])([0-3]?\d)([-/.]|\s)([01]?\d|[0-3]\d)\2((?:19|20)\d\d|\d\d)(?!\d|[-/.]\d)/g;
const yearFirst = /(?<!\d)((?:19|20)\d\d)([-/.])([01]?\d)\2([0-3]?\d)(?!\d|[-/.]\d)/g;
const withoutYear =
  /(?<![\d.,/-])([0-3]?\d)\s?[-/]\s?([01]?\d)(?!\d|[-/.,]\d)(?!\s*(?:uur|uren|keer|dagen|weken|maanden|jaar|jarig|kinderen|gesprekken|euro|procent|%))/g;
const run = /(?<!\d)(\d{2})(\d{2})((?:19|20)?\d\d)(?!\d)/g;

const dayOf = (text: string): number => {
  const word = plain(text);
  const inWords = Math.max(cardinals.indexOf(word), ordinals.indexOf(word)) + 1;
  return inWords || Number(/\d+/.exec(word)?.[0] ?? 0);
};
const monthOf = (text: string): number => months.findIndex((names) => names.some((name) => name === plain(text))) + 1;

const place = ({ 0: all, index }: RegExpExecArray) => ({ start: index, end: index + all.trimEnd().length });
const isDay = ([on, of]: readonly [number, number]): boolean => on >= 1 && on <= 31 && of >= 1 && of <= 12;

const inWords = (text: string): readonly Dated[] => [
  ...[...text.matchAll(dayThenMonth)].map((found): Dated => {
    const days = [...(found[1] ?? '').matchAll(new RegExp(day, 'giu'))].map(([each]) => dayOf(each));
    return {
      ...place(found),
      days: days.map((each) => [each, monthOf(found[2] ?? '')]),
      ...(found[3] && { year: found[3] }),
    };
  }),
  ...[...text.matchAll(monthThenDay)].map(
    (found): Dated => ({ ...place(found), days: [[dayOf(found[2] ?? ''), monthOf(found[1] ?? '')]], isVague: true }),
  ),
];

const numeric = (text: string): readonly Dated[] => [
  ...[...text.matchAll(inDigits)]
    .filter(([, , separator, , of = '']) => /\S/.test(separator ?? '') || of.length === 4)
    .map(
      (found): Dated => ({
        ...place(found),
        days: [[Number(found[1]), Number(found[3])]],
        ...(found[4] && { year: found[4] }),
      }),
    ),
  ...[...text.matchAll(yearFirst)].map(
    (found): Dated => ({
      ...place(found),
      days: [[Number(found[4]), Number(found[3])]],
      ...(found[1] && { year: found[1] }),
    }),
  ),
  ...[...text.matchAll(withoutYear)].map(
    (found): Dated => ({ ...place(found), days: [[Number(found[1]), Number(found[2])]], isVague: true }),
  ),
  ...[...text.matchAll(run)].map(
    (found): Dated => ({ ...place(found), days: [[Number(found[1]), Number(found[2])]], isVague: true }),
  ),
];

const swapped = ({ days }: Dated): Dated['days'] => days.map(([on, of]) => [of, on] as const);

/** With its own year a birthday counts in the American order as well. */
const isBirthDay = (date: Dated, birthDays: readonly Day[]): boolean =>
  birthDays.some((born) => {
    const is = ([on, of]: readonly [number, number]): boolean =>
      Number(born.slice(5, 7)) === of && Number(born.slice(8, 10)) === on;
    const isOwnYear = date.year !== undefined && born.slice(0, 4).endsWith(date.year);
    return date.days.some(is) || (isOwnYear && swapped(date).some(is));
  });

export const findDates = (text: string, birthDays: readonly Day[]): readonly TextFinding[] =>
  [...inWords(text), ...numeric(text)].flatMap((date): TextFinding[] => {
    const { start, end } = date;
    if (isBirthDay(date, birthDays)) return [{ code: 'known-birth-date', isBlocking: true, start, end }];
    const isExact = !date.isVague && (date.days.some(isDay) || swapped(date).some(isDay));
    return isExact ? [{ code: 'holds-exact-date', isBlocking: false, start, end }] : [];
  });
