// What an attacker got through the check and what kept honest texts in: both tables grow with every find.
import { Day } from '@greep/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNationalText } from '../../packages/escalations/ladder/national-check.ts';
import { checkOutgoingText } from '../../packages/escalations/text/check-outgoing-text.ts';
import { everydayWords } from '../../packages/escalations/text/everyday-words.data.ts';
import type { KnownInFile, KnownName } from '../../packages/escalations/text/known-in-file.ts';
import { namesInWords, placesInWords } from '../../packages/escalations/text/names-in-words.ts';

const ofFamily = (...names: readonly string[]): readonly KnownName[] =>
  names.map((name) => ({ kind: 'name-of-family', name }));
const known = (more: Partial<KnownInFile> = {}): KnownInFile => ({
  ...{ names: [], places: [], birthDays: [], providerNames: ['Stade'] },
  ...more,
});

const verdict = (text: string, file: KnownInFile): string => {
  const findings = checkOutgoingText({ kind: 'answer', answer: text }, file);
  if (findings.some(({ isBlocking }) => isBlocking)) return 'blocks';
  return findings.length > 0 ? 'warns' : 'passes';
};
const codes = (text: string, file: KnownInFile): readonly string[] =>
  checkOutgoingText({ kind: 'answer', answer: text }, file)
    .filter(({ isBlocking }) => isBlocking)
    .map(({ code }) => code);

describe('a phone or personal number blocks however it is cut up, whether the file knows it or not', () => {
  test.each([
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06/12/34/56/78',
    '06 12 34 56 78',
    '0 6 1 2 3 4 5 6 7 8',
    '06–12345678',
    '06_12345678',
    'O6 12345678',
    '+31(0)612345678',
    '06.12.1988.123',
    '06-11-12-13-14',
    '030.28.61.23',
    '286 12 34',
    '123456782',
    '123-456-782',
    '123/456/782',
    '123.456.782',
    '123,456,782',
    '1 2 3 4 5 6 7 8 2',
    'NL12 ABCD 0123 4567 89',
    'x(at)gmail.com',
    'x [at] gmail.com',
    'x at gmail punt com',
    'x(apenstaartje)gmail punt com',
    '@samira_b',
    'www.facebook.com/samira.b',
  ])('%s', (text) => {
    expect(verdict(text, known())).toBe('blocks');
  });
});

describe('a known birthday blocks however it is written', () => {
  test.each([
    '2 april',
    '2e april',
    '2de april',
    '2-4',
    '2/4',
    '02-04',
    '2-apr-1988',
    '2 4 1988',
    'april 2',
    'twee april',
    'de tweede van april',
    '2april',
    '4/2/1988',
    '2.4.88',
    '1988/4/2',
    '2 en 3 april',
    '1 t/m 2 april',
    '2 April 1988',
    '2nd of April',
    'April 2nd',
    '02041988',
    '020488',
  ])('%s', (text) => {
    expect(codes(`geboren ${text}`, known({ birthDays: [Day.parse('1988-04-02')] }))).toContain('known-birth-date');
  });

  test('with a high number in words too', () => {
    const born = known({ birthDays: [Day.parse('2011-03-21')] });
    expect(codes('op eenentwintig maart', born)).toEqual(['known-birth-date']);
    expect(codes('de eenentwintigste maart', born)).toEqual(['known-birth-date']);
    expect(codes('op tweeëntwintig maart', known({ birthDays: [Day.parse('2011-03-22')] }))).toEqual([
      'known-birth-date',
    ]);
  });
});

describe('an address and each place of the file block', () => {
  const home = known({ places: placesInWords('Kanaalstraat 12, Overvecht (Utrecht)') });
  test.each([
    'Kanaalstraat nr. 12',
    'Dorpsstraat, 12',
    'Dorpsstr. 12',
    'dorpsstraat nummer 12',
    'kanaalstraat',
    'Kanaalstr. 12',
    'overvecht',
    'Overvechtse',
    'utrecht',
    '3531 cj',
    '3531-CJ',
    '3531  CJ',
    '3531 Cj',
    '3531cj',
  ])('%s', (text) => {
    expect(verdict(`in ${text}`, home)).toBe('blocks');
  });
});

describe('a name blocks also apart, together, smaller, with another letter or with more behind it', () => {
  const names = ofFamily(
    ...['Samira Bouzid', 'Anne-Marie de Wijk', 'Jan Benali', 'Amine El Idrissi', 'D’Ancona', 'Jürgen Groß'],
    ...['Wil van der Meer', 'Roel Mertens', 'Wang 王芳', 'محمد', 'Dewi Oeztuerk'],
  );
  test.each([
    'bou zid',
    'b o u z i d',
    'S.a.m.i.r.a',
    'samira2010',
    'annemarie',
    'Anne Marie',
    'ben ali',
    'Ben Ali',
    'elidrissi',
    'dancona',
    'Juergen',
    'juergen',
    'Gross',
    'Öztürk',
    'Willetje',
    'Mertensgezin',
    'mertensgezin',
    'Mer-tens',
    'W. v.d. Meer',
    'wil van der meer',
    'Sаmira',
    'Sam\u3164ira',
    'Sa\u200bmira',
    '王芳',
    'ومحمد',
    'volgens Wil',
    'volgens De Wijk',
  ])('%s', (text) => {
    expect(verdict(`Dat zei ${text} toen`, known({ names }))).toBe('blocks');
  });

  test('a word of two scripts is shown once more, also when nobody is called so', () => {
    expect(verdict('volgens рietersen', known())).toBe('warns');
  });
  test('an everyday word at the start of a sentence may be the name: it is shown once more', () => {
    expect(verdict('Wil belde gisteren.', known({ names }))).toBe('warns');
    expect(verdict('Wil Mertens belde gisteren.', known({ names }))).toBe('blocks');
  });
  test('what this check cannot find passes: the family reads the text itself', () => {
    const beyond = ['volgens wil', 'Sam1ra', 'nul zes twaalf', 'het meisje van de bakker op de hoek', 'Vladimir'];
    const file = known({ names: [...names, ...ofFamily('Владимир')] });
    expect(beyond.map((text) => verdict(text, file))).toEqual(beyond.map(() => 'passes'));
  });
});

describe('an honest text is not kept in', () => {
  const names = [
    ...ofFamily('Van der Meer', 'Wil van der Meer', 'Anne-Marie de Wijk', 'Moet El Amrani', 'Rijk Laan', 'Sanne Bank'),
    ...ofFamily('Noor van den Broek', 'Lieve Licht', 'Bo Last', 'Jan de Vries', 'Ben Goed', 'Mees Jones'),
    ...[
      ...['Psycholoog', 'GGZ', 'SZW', 'Schuldhulpverlening', 'Dokter', 'Gemeente Utrecht', 'Veilig Thuis', 'Mitros'],
    ].flatMap((who) =>
      namesInWords(who, 'mentioned').map((name) => ({ kind: 'name-of-professional' as const, ...name })),
    ),
    ...['Leerplicht', 'Wij', 'Allebei', 'School'].flatMap((who) =>
      namesInWords(who, 'written').map((name) => ({ kind: 'name-of-network' as const, ...name })),
    ),
  ];
  const file = known({ names, places: placesInWords('Oost') });
  test.each([
    'De huur kan niet meer betaald worden.',
    'Meer hulp is nodig.',
    'Van de gemeente kregen wij geen antwoord.',
    'In de wijk is geen plek, ook niet op de laan of in een broek.',
    'Zij moet betalen en wil niet.',
    'Wil de bank helpen?',
    'Ik ben goed in rekenen.',
    'Het licht is een last en het rijk betaalt.',
    'De psycholoog en de dokter van de GGZ.',
    'De Psycholoog en de Schuldhulpverlening zeggen nee.',
    'De gemeente Utrecht en SZW beslissen niet.',
    'Het is niet veilig thuis.',
    'De leerplicht en de school wachten.',
    'Ook MEE kan niet mee.',
    'een baan 32 uur per week',
    'een baan van 32 uur, en onderweg 3',
    'verder op weg 2',
    'een schuld van 12.345.678 euro',
    'tussen 500 - 1000 euro',
    'in 2023-2024, en in 2025/2026',
    'van 10.00-12.30 uur',
    'antwoord 2 en verandering 3',
    'ten oosten van oost',
    'in 2026 is er niets',
    'groep 7/8 en 2-4 keer per week',
  ])('%s', (text) => {
    expect(verdict(text, file)).not.toBe('blocks');
  });

  test('a profession that was written with a capital is a name only behind mevrouw or meneer', () => {
    expect(namesInWords('mevrouw Jansen van de Leerplicht', 'mentioned')).toEqual([{ name: 'Jansen', weight: 'sure' }]);
    expect(namesInWords('Samira en Kredietbank', 'written')).toEqual([{ name: 'Samira', weight: 'written' }]);
  });

  const everyday = fc.constantFrom(...everydayWords);
  const sentence = fc.array(everyday, { minLength: 1, maxLength: 25 });
  test('everyday words alone never block, whatever the family is called', () => {
    const called = fc.array(
      fc.array(everyday, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sentence, called, (words, more) => {
        const file = known({ names: [...names, ...ofFamily(...more)] });
        expect(verdict(words.join(' '), file)).not.toBe('blocks');
      }),
    );
  });

  test('each known name between everyday words is found when it is written as a name', () => {
    const first = fc.constantFrom(
      'Wil',
      'Noor',
      'Sanne',
      'Anne-Marie',
      'Rijk',
      'Lieve',
      'Bo',
      'Ben',
      'van der Meer',
      'Jan',
    );
    fc.assert(
      fc.property(sentence, first, sentence, (before, name, after) => {
        expect(verdict([...before, name, ...after].join(' '), file)).toBe('blocks');
      }),
    );
  });
});

describe('a text for the nation names no gemeente', () => {
  const codesAt = (question: string) =>
    checkNationalText({ question, why: 'Zo is de regel.' }, [
      'Gemeente Utrecht',
      'Basisschool Overvecht',
      'Stade',
      'GGZ',
      'Menskrachtteam',
    ])
      .filter(({ isBlocking }) => isBlocking)
      .map(({ code }) => code);
  test.each([
    ['in Utrecht lukt het niet', ['names-gemeente']],
    ['de Utrechtse regels', ['names-gemeente']],
    ['in amersfoort lukt het niet', ['names-gemeente']],
    ['de Leidse aanpak', ['names-gemeente']],
    ['in Den Haag', ['names-gemeente']],
    ['in Best', ['names-gemeente']],
    ['het buurtteam van overvecht', ['names-organisation']],
    ['bij Stade', ['names-organisation']],
    ['bij Menskrachtteam zien wij dit', ['names-organisation']],
    ['Menskrachtteam ziet dit', ['names-organisation']],
    ['te kampen met schulden is best zwaar', []],
    ['de kinderen van de huizen leiden eronder, zegt de GGZ', []],
    ['de basisschool en het rijk', []],
  ])('%s', (text, expected) => {
    expect(codesAt(text)).toEqual(expected);
  });
});

// Once a text of single letters kept the check busy for minutes; the runner's own limit would end that.
test('a text of one thing over and over is looked at to its end', () => {
  const family = known({ names: ofFamily('Samira Bouzid', 'Wil van der Meer') });
  const long = ['a ', '1-', '1,', 'S.a.', "a'", '\u00ad', 'x at x ', 'van der '].map((seed) =>
    seed.repeat(1500).slice(0, 1500),
  );
  for (const text of long) expect(verdict(`${text} Samira`, family)).toBe('blocks');
});
