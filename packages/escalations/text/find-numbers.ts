// Numbers and addresses in a text. What finds a house or a person blocks; what may be harmless is shown for a second look.
import type { Day } from '@greep/kernel';
import type { TextFinding } from './find-names.ts';
import type { KnownInFile } from './known-in-file.ts';

type Pattern = Pick<TextFinding, 'code' | 'isBlocking'> & { readonly pattern: RegExp };

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const short = 'jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const dayAndMonth = new RegExp(`(?<!\\d)([0-3]?\\d)\\s+(${months}|${short})\\b\\.?(?:\\s+'?((?:19|20)?\\d\\d))?`, 'gi');
const inDigits = /(?<!\d)(?:(\d{4})[-/.]([01]?\d)[-/.]([0-3]?\d)|([0-3]?\d)[-/.]([01]?\d)[-/.](\d{4}|\d{2}))(?!\d)/g;

const blocking: readonly Pattern[] = [
  { code: 'holds-email', isBlocking: true, pattern: /[^\s@]+@[^\s@]+\.[^\s@]+/g },
  {
    code: 'holds-postcode',
    isBlocking: true,
    pattern: /(?<![\d\p{L}])[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu,
  },
  {
    code: 'holds-address',
    isBlocking: true,
    pattern:
      /(?<![\p{L}])[\p{L}'’-]*(?:straat|laan|weg|plein|dreef|kade|gracht|hof|steeg|singel|pad|plantsoen|baan|dijk|ring|park|hage|erf|oord)\s+\d{1,5}/giu,
  },
  {
    code: 'holds-phone-number',
    isBlocking: true,
    pattern: /(?<!\d)(?:(?:\+|00)\d{2}[\s.-]*(?:\(0\)[\s.-]*)?|0)(?:\d[\s.-]*){9}(?!\d)/g,
  },
  { code: 'holds-personal-number', isBlocking: true, pattern: /(?<!\d)\d(?:[\s.]?\d){7,8}(?!\d)/g },
];

const allOf = (text: string, { pattern, ...as }: Pattern): TextFinding[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...as,
    start: index,
    end: index + found.trimEnd().length,
  }));

type Dated = Pick<TextFinding, 'start' | 'end'> & { readonly day: number; readonly month: number };

const monthNumber = (name: string): number => {
  const at = months.split('|').findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()));
  return name.toLowerCase().startsWith('mrt') ? 3 : at + 1;
};

const datesIn = (text: string): readonly Dated[] => [
  ...[...text.matchAll(dayAndMonth)].map(({ 0: all, 1: day, 2: month = '', index }) => ({
    ...{ start: index, end: index + all.length, day: Number(day), month: monthNumber(month) },
  })),
  ...[...text.matchAll(inDigits)].map(({ 0: all, index, ...part }) => ({
    ...{ start: index, end: index + all.length },
    ...{ day: Number(part[3] ?? part[4]), month: Number(part[2] ?? part[5]) },
  })),
];

/** A birthday gives somebody away without its year too. */
const isBirthDay = ({ day, month }: Dated, birthDays: readonly Day[]): boolean =>
  birthDays.some((born) => Number(born.slice(5, 7)) === month && Number(born.slice(8, 10)) === day);

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
const overlaps = (one: TextFinding, other: TextFinding): boolean => one.start < other.end && other.start < one.end;

const knownNumbers = (text: string, numbers: readonly string[]): TextFinding[] =>
  [...text.matchAll(/\d(?:[\s.()-]*\d){5,}/g)]
    .filter(({ 0: found }) => numbers.some((number) => number.includes(found.replace(/\D/g, ''))))
    .map(({ 0: found, index }) => ({
      code: 'holds-phone-number',
      isBlocking: true,
      start: index,
      end: index + found.length,
    }));

export const findNumbers = (
  text: string,
  known: Pick<KnownInFile, 'birthDays' | 'numbers'>,
): readonly TextFinding[] => {
  const dates = datesIn(text).map((date): TextFinding => {
    const isKnown = isBirthDay(date, known.birthDays);
    return {
      code: isKnown ? 'known-birth-date' : 'holds-exact-date',
      isBlocking: isKnown,
      start: date.start,
      end: date.end,
    };
  });
  const sure = [...blocking.flatMap((pattern) => allOf(text, pattern)), ...knownNumbers(text, known.numbers)]
    .filter((found) => !dates.some((date) => overlaps(found, date) && found.code !== 'holds-address'))
    .filter((found, at, all) => !all.slice(0, at).some((one) => overlaps(one, found)));
  const other = [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .filter(({ 0: digits }) => digits.replace(/\D/g, '').length >= 3 && !isYear(digits))
    .map(
      ({ 0: digits, index }): TextFinding => ({
        code: 'holds-number',
        isBlocking: false,
        start: index,
        end: index + digits.length,
      }),
    )
    .filter((found) => ![...dates, ...sure].some((one) => overlaps(one, found)));
  return [...sure, ...dates, ...other];
};
