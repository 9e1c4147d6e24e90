// Numbers in a text. Seven digits or more in one run may be a phone or a person, known or not, and block: that way a finding
// tells nothing about what the file holds. Fewer, an amount or an exact day is shown for a second look.
import type { Day } from '@greep/kernel';
import { findAddresses } from './find-addresses.ts';
import { findDates } from './find-dates.ts';
import type { TextFinding } from './find-names.ts';
import type { FindingKind } from './finding-sentences.ts';

/** Digits with at most three signs between two of them; a comma only when nothing follows it but a digit. */
const run = /(?:\+|\(\+?)?\d(?:(?:[^\S\n]|[\p{Pd}./()_·*:]){1,3}\d|,\d|\d)*/gu;
const amount =
  /^\d{1,3}(?:[.\s]\d{3})*(?:,\d\d)?(?:\s?\p{Pd}\s?\d{1,3}(?:[.\s]\d{3})*(?:,\d\d)?)?$|^\d+(?:,\d\d)?$|^\d+\s?\p{Pd}\s?\d+$/u;
const euroBefore = /(?:€|eur|euro)\s*$/i;
const euroBehind = /^\s*(?:€|eur\b|euro|miljoen|mln)/i;
const years = /^(?:19|20)\d\d(?:\D+(?:19|20)\d\d)*$/;
const clock = /^[0-2]?\d[.:][0-5]\d(?:\s?\p{Pd}\s?[0-2]?\d[.:][0-5]\d)?$/u;
const fewest = 7;

const overlaps = (one: TextFinding, other: TextFinding): boolean => one.start < other.end && other.start < one.end;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

const isAmount = (text: string, start: number, digits: string): boolean =>
  amount.test(digits) &&
  digitsOf(digits).length <= 12 &&
  (euroBefore.test(text.slice(0, start)) || euroBehind.test(text.slice(start + digits.length)));

/** What is left of a run when the days in it are taken out: a time may follow, nothing that goes on as a number. */
const isDated = (found: string, start: number, dates: readonly TextFinding[]): boolean => {
  const inside = dates.find((date) => date.start === start && date.end <= start + found.length);
  if (!inside) return false;
  const rest = found.slice(inside.end - start).trim();
  return rest === '' || clock.test(rest);
};

const codeOf = (found: string): FindingKind => {
  const digits = digitsOf(found);
  const isForeign = found.includes('+') || digits.startsWith('00');
  if (isForeign || digits.length === fewest || (digits.startsWith('0') && digits.length > 9))
    return 'holds-phone-number';
  return 'holds-personal-number';
};

export const findNumbers = (
  text: string,
  { birthDays }: { readonly birthDays: readonly Day[] },
): readonly TextFinding[] => {
  const dates = findDates(text, birthDays);
  const addresses = findAddresses(text);
  const known = dates.filter(({ isBlocking }) => isBlocking);
  const numbers = [...text.matchAll(run)].flatMap(({ 0: found, index }): TextFinding[] => {
    const as = { start: index, end: index + found.length };
    const length = digitsOf(found).length;
    if (length < 3 || years.test(found) || clock.test(found) || isDated(found, index, dates)) return [];
    if (length < fewest || isAmount(text, index, found)) return [{ code: 'holds-number', isBlocking: false, ...as }];
    return [{ code: codeOf(found), isBlocking: true, ...as }];
  });
  const sure = numbers.filter(
    (one) => one.isBlocking && ![...addresses, ...known].some((other) => overlaps(one, other)),
  );
  const blocking = [...addresses, ...sure, ...known];
  const shown = [...dates.filter(({ isBlocking }) => !isBlocking), ...numbers.filter(({ isBlocking }) => !isBlocking)];
  return [
    ...blocking,
    ...shown.filter((one, at) => ![...blocking, ...shown.slice(0, at)].some((other) => overlaps(one, other))),
  ];
};
