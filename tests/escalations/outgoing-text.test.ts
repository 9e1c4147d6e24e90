import { Day } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import { checkOutgoingText, keptIn } from '../../packages/escalations/text/check-outgoing-text.ts';
import type { KnownInFile } from '../../packages/escalations/text/known-in-file.ts';

const known: KnownInFile = {
  names: [
    { kind: 'name-of-family', name: 'Samira Bouzid' },
    { kind: 'name-of-family', name: 'Chloé van der Berg' },
    { kind: 'name-of-family', name: 'Ben El Hamdaoui' },
    { kind: 'name-of-family', name: 'Łukasz Müller-Østergaard' },
    { kind: 'name-of-professional', name: 'Anouk Verhoeven' },
    { kind: 'name-of-professional', name: 'Joris Kok' },
    { kind: 'name-of-network', name: 'Fatiha' },
  ],
  places: ['overvecht', 'kanaalstraat 12'],
  birthDays: [Day.parse('2011-03-09')],
  providerNames: ['Cumulus'],
};

const found = (question: string): readonly string[] =>
  checkOutgoingText({ kind: 'answer', answer: question }, known).map(
    ({ code, isBlocking }) => `${isBlocking ? '' : 'warns: '}${code}`,
  );

describe('names of who is in the file or around it block, however they are spelled', () => {
  test.each([
    ['Samira wil rust', 'name-of-family'],
    ['met SAMIRA', 'name-of-family'],
    ['met samira gebeld', 'name-of-family'],
    ['Samira’s huur', 'name-of-family'],
    ["Samira's huur", 'name-of-family'],
    ['Samiras huur', 'name-of-family'],
    ['familie Bouzid', 'name-of-family'],
    ['het Bouzid-gezin', 'name-of-family'],
    ['dochter chloe', 'name-of-family'],
    ['dochter Chloé', 'name-of-family'],
    ['Lukasz belde', 'name-of-family'],
    ['mevrouw Ostergaard', 'name-of-family'],
    ['Sa\u00admira', 'name-of-family'],
    ['Anouk heeft gebeld', 'name-of-professional'],
    ['Joris belt', 'name-of-professional'],
    ['bij Fatiha thuis', 'name-of-network'],
    ['bij (Fatiha)', 'name-of-network'],
  ])('%s', (text, code) => {
    expect(found(text)).toEqual([code]);
  });

  test('a name that is also an everyday word counts when it is written as a name', () => {
    expect(found('Volgens Ben kan het niet')).toEqual(['name-of-family']);
    expect(found('ik ben er klaar mee, en de kok ook')).toEqual([]);
    expect(found('wie van der kent dit?')).toEqual([]);
  });

  test('a word that only holds a name does not', () => {
    expect(found('een bergbeklimmer')).toEqual([]);
  });
});

describe('what finds a house or a person blocks', () => {
  test.each([
    ['in Overvecht', 'known-place'],
    ['aan de Kanaalstraat 12', 'known-place holds-address'],
    ['aan de Dorpsstraat 7', 'holds-address'],
    ['in 3561 AB', 'holds-postcode'],
    ['in 3561ab', 'holds-postcode'],
    ['bel 06-12345678', 'holds-phone-number'],
    ['bel +31 6 1234 5678', 'holds-phone-number'],
    ['bel 030 286 00 00', 'holds-phone-number'],
    ['mail naar iemand@voorbeeld.nl', 'holds-email'],
    ['nummer 123456782', 'holds-personal-number'],
    ['nummer 1234.56.782', 'holds-personal-number'],
    ['geboren op 9 maart 2011', 'known-birth-date'],
    ['jarig op 9 maart', 'known-birth-date'],
    ['geboren 09-03-2011', 'known-birth-date'],
    ['geboren 2011-03-09', 'known-birth-date'],
  ])('%s', (text, codes) => {
    expect(found(text).join(' ')).toBe(codes);
  });
});

describe('what may be harmless is shown once more', () => {
  test.each([
    ['volgens Pieterse kan het', 'looks-like-name'],
    ['een schuld van 12.450 euro', 'holds-number'],
    ['sinds 3 september 2026', 'holds-exact-date'],
    ['bij cumulus', 'names-provider'],
  ])('%s', (text, code) => {
    expect(found(text)).toEqual([`warns: ${code}`]);
  });

  test('abbreviations, months, years and small numbers are not', () => {
    expect(found('De GGZ wacht sinds september 2026 al 14 weken. De DBC past niet.')).toEqual([]);
  });

  test('an organisation that is named as such is expected in the rest of the text', () => {
    const text = {
      kind: 'pass-up',
      question: 'Wie bij de Kredietbank beslist?',
      why: 'Het duurt te lang.',
      tried: [],
      organisations: ['Kredietbank'],
    } as const;
    const copy = { ...text, tried: [], organisations: [...text.organisations] };
    expect(checkOutgoingText(copy, known)).toEqual([]);
  });
});

test('a finding says where and of which kind, and a refused text is not repeated', () => {
  const findings = checkOutgoingText({ kind: 'answer', answer: 'Gisteren belde Samira met Pieterse.' }, known);
  expect(findings).toEqual([
    { pointer: '/answer', code: 'name-of-family', isBlocking: true, start: 15, end: 21 },
    { pointer: '/answer', code: 'looks-like-name', isBlocking: false, start: 26, end: 34 },
  ]);
  expect(keptIn(findings, { below: '/text', hasSeenWarnings: true })).toEqual([
    { pointer: '/text/answer', code: 'name-of-family' },
  ]);
  const warnings = findings.filter(({ isBlocking }) => !isBlocking);
  expect(keptIn(warnings, { below: '', hasSeenWarnings: false })).toHaveLength(1);
  expect(keptIn(warnings, { below: '', hasSeenWarnings: true })).toEqual([]);
});
