// What families read is plain: short sentences, and no word of our trade that nobody explains.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn as wordsExplained } from '../../packages/web/reading/words-in.ts';
import { allLanguages, type Language } from '../../packages/web/text/language.ts';
import { entriesOf, placesIn, sentencesOf, stemOf, subjectsOf, wordsIn } from './catalogue-files.ts';
import { familyKeys } from './family-sentences.ts';

type Said = { readonly name: string; readonly sentence: string };

const saidIn = (subject: string, language = 'nl'): readonly Said[] => {
  const entries = entriesOf(language, subject);
  return (familyKeys.get(subject) ?? [])
    .flatMap((key) => [{ key, sentence: entries[key] }])
    .flatMap(({ key, sentence }) => (sentence === undefined ? [] : [{ name: `${subject} ${key}`, sentence }]));
};

/** Words explain themselves, and a list of roles is for who has more than one. */
const read = [...familyKeys.keys()].filter((subject) => subject !== 'words' && subject !== 'roles');
const toFamilies = read.flatMap((subject) => saidIn(subject));
const toYouths = subjectsOf('nl-youth').flatMap((subject) =>
  Object.entries(entriesOf('nl-youth', subject)).map(([key, sentence]) => ({ name: `${subject} ${key}`, sentence })),
);

const mean = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

/** What people say at a kitchen table is no word of a trade, also when the glossary defines it. */
const everyday = new Set([
  ...'gezin gemeente organisatie persoon rol vraag zorg doel doelen plan versie afspraak actie stap trede trap contact bezoek antwoord'.split(
    ' ',
  ),
  ...'reden code jongere brief melding apparaat tekst team woorden waarom omdat naam deel delen toen tabel ronde geprobeerd kennismaking afgesloten'.split(
    ' ',
  ),
  ...'bloem kring blad gesprek uiterlijk rondleiding uitleg gezien'.split(' '),
  'eigen afspraken',
  'niet besproken',
  'plan op papier',
  'ik kan dit niet meer doen',
  'wie keek',
  'ladder',
  'geen score',
  'dit klopt niet',
  'gedeeld met',
]);

/** Dutch screen words of the glossary, without what stands in brackets. */
const termsOfGlossary = (): readonly string[] =>
  readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Code word'))
    .flatMap((line) => (line.split('|')[2] ?? '').replaceAll(/\(.*?\)|`/g, '').split(','))
    .map((term) => term.trim().toLowerCase())
    .filter((term) => term.length > 2 && !everyday.has(term));

/** Words of the trade that a family never meets, whoever explains them. */
const forbidden =
  /(?<!\p{L})(casus|cliënt\p{L}*|hulpvraag|interventie|escaleren|geëscaleerd|problematiek|regie|smart|gas-score|mdo|trajectplan|caseload|toetser|verwijzer|aanbieder|methodiek|initiatief|intervisie|financier|ketenzorg|hulpverlener|casusregisseur|multiprobleem\p{L}*|zorgmijder|OTS|BPU|beschikking|traject)(?!\p{L})/iu;

const explained = (text: string): readonly string[] =>
  wordsExplained(text, entriesOf('nl', 'words'), 'nl').flatMap(({ id }) =>
    (entriesOf('nl', 'words')[`${id}.seen`] ?? '').split(', '),
  );

describe('what a family reads in Dutch', () => {
  test('has sentences of twelve words at most on average, in every subject', () => {
    for (const subject of read) {
      const lengths = saidIn(subject)
        .flatMap(({ sentence }) => sentencesOf(sentence))
        .map(wordsIn);
      expect([subject, mean(lengths) <= 12]).toEqual([subject, true]);
    }
  });

  test('has no sentence of more than eighteen words', () => {
    const long = [...toFamilies, ...toYouths].filter(({ sentence }) =>
      sentencesOf(sentence).some((part) => wordsIn(part) > 18),
    );
    expect(long).toEqual([]);
  });

  test('explains each word of the glossary that is not everyday speech', () => {
    const terms = termsOfGlossary();
    expect(terms.length).toBeGreaterThan(60);
    const unexplained = toFamilies.flatMap(({ name, sentence }) => {
      const known = explained(sentence);
      return terms
        .filter((term) => new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, 'iu').test(sentence))
        .filter((term) => !known.some((word) => term.startsWith(word)))
        .map((term) => `${name}: ${term}`);
    });
    expect(unexplained).toEqual([]);
  });

  test('has no word that only professionals use', () => {
    expect([...toFamilies, ...toYouths].filter(({ sentence }) => forbidden.test(sentence))).toEqual([]);
  });
});

describe('an explanation', () => {
  test('is short and needs no other one', () => {
    const words = entriesOf('nl', 'words');
    for (const [id, means] of Object.entries(words).filter(([key]) => !key.endsWith('.seen'))) {
      for (const part of sentencesOf(means)) expect([id, wordsIn(part) <= 14]).toEqual([id, true]);
      const known = ['family-worker', id];
      expect(wordsExplained(means, words, 'nl').filter((word) => !known.includes(word.id))).toEqual([]);
    }
  });
});

describe.each(allLanguages.filter((language) => language !== 'nl'))('the words in %s', (language) => {
  const words = entriesOf(language, 'words');
  const idsIn = (sentence: string, entries: Readonly<Record<string, string>>, spoken: Language): readonly string[] =>
    wordsExplained(sentence, entries, spoken).map(({ id }) => id);

  test('are found where the Dutch ones are', () => {
    const stands = new Map<string, boolean>();
    for (const subject of read) {
      const entries = entriesOf(language, subject);
      for (const { name, sentence } of saidIn(subject)) {
        const key = name.slice(subject.length + 1);
        const other = entries[key] ?? entries[`${stemOf(key)}_other`] ?? '';
        const found = idsIn(other, words, language);
        for (const id of idsIn(sentence, entriesOf('nl', 'words'), 'nl'))
          stands.set(id, found.includes(id) || (stands.get(id) ?? false));
      }
    }
    // "GGZ en DBC" is one thing in plain words elsewhere.
    stands.delete('dbc');
    expect(stands.size).toBeGreaterThan(15);
    expect([...stands].filter(([, isFound]) => !isFound)).toEqual([]);
  });
});

describe('what a youth reads', () => {
  const youths = subjectsOf('nl-youth');

  test.each(youths)('of %s says je wherever an adult reads u', (subject) => {
    const toYouth = entriesOf('nl-youth', subject);
    const polite = /(?<!\p{L})(u|uw)(?!\p{L})/iu;
    const needed = saidIn(subject).filter(({ sentence }) => polite.test(sentence));
    expect(Object.keys(toYouth).toSorted()).toEqual(needed.map(({ name }) => name.split(' ')[1] ?? '').toSorted());
    for (const [key, sentence] of Object.entries(toYouth)) {
      expect([key, polite.test(sentence), /(?<!\p{L})(je|jij|jou|jouw)(?!\p{L})/iu.test(sentence)]).toEqual([
        key,
        false,
        true,
      ]);
      expect(placesIn(sentence)).toEqual(placesIn(entriesOf('nl', subject)[key] ?? ''));
    }
  });

  test('is there for home, plan, answer, evaluation and what stands in the way', () => {
    expect(youths).toEqual([
      'blocked',
      'common',
      'evaluation',
      'family',
      'family-plan',
      'help',
      'looks',
      'news',
      'tour',
      'trajectory',
      'words',
    ]);
  });
});
