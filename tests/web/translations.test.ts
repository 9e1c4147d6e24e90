// What families read, in each language: whole, with the same places to fill in, and marked until a person looked at it.
import { describe, expect, test } from 'vitest';
import { allLanguages, isForStaff } from '../../packages/web/text/language.ts';
import { entriesOf, formOf, placesIn, stemOf, stemsOf, subjectsOf, wholeFile } from './catalogue-files.ts';
import { familyKeys } from './family-sentences.ts';

const translated = allLanguages.filter((language) => !isForStaff(language));
const ofFamilies = [...familyKeys.keys()].toSorted();
const everyFile = translated.flatMap((language) => ofFamilies.map((subject) => [language, subject] as const));

const neededStems = (subject: string): readonly string[] => [...new Set((familyKeys.get(subject) ?? []).map(stemOf))];
const formsIn = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

/** The forms of a sentence that counts; none for one that does not. */
const countedForms = (keys: readonly string[], stem: string): readonly string[] =>
  keys.flatMap((key) => (stemOf(key) === stem ? [formOf(key) ?? ''] : [])).filter((form) => form !== '');

/** What may be filled in, over all forms of a sentence. */
const placesOf = (entries: Readonly<Record<string, string>>, stem: string): readonly string[] =>
  [
    ...new Set(Object.keys(entries).flatMap((key) => (stemOf(key) === stem ? placesIn(entries[key] ?? '') : []))),
  ].toSorted();

/** Whether one form speaks of more than one number: in Ukrainian `one` is 1 and 21, and must say which. */
const isForMany = (language: string, form: string): boolean => {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 200 }, (_, count) => count).filter((count) => rules.select(count) === form).length > 1;
};

const counts = /\{\{(count|words)\}\}/;

test('each language has a file for each subject that families see, and none beside', () => {
  for (const language of translated) expect([language, subjectsOf(language)]).toEqual([language, ofFamilies]);
});

describe.each(everyFile)('in %s, the subject %s', (language, subject) => {
  const [source, entries] = [entriesOf('nl', subject), entriesOf(language, subject)];
  const stems = neededStems(subject);

  test('says each sentence that a family can read, and no other', () => {
    expect([...stemsOf(entries)].toSorted()).toEqual([...stems].toSorted());
  });

  test('has every form in which that language counts', () => {
    const wrong = stems.filter((stem) => {
      const own = countedForms(Object.keys(entries), stem).toSorted();
      const isCounted = countedForms(Object.keys(source), stem).length > 0;
      return JSON.stringify(own) !== JSON.stringify(isCounted ? formsIn(language) : []);
    });
    expect(wrong).toEqual([]);
  });

  test('leaves open what the Dutch leaves open', () => {
    const wrong = stems.filter(
      (stem) => JSON.stringify(placesOf(entries, stem)) !== JSON.stringify(placesOf(source, stem)),
    );
    expect(wrong).toEqual([]);
    const allPlaces = Object.entries(entries).filter(([key, sentence]) => {
      const expected = placesOf(source, stemOf(key)).filter((place) => !counts.test(place));
      return (
        JSON.stringify([...new Set(placesIn(sentence))].filter((place) => !counts.test(place))) !==
        JSON.stringify(expected)
      );
    });
    expect(allPlaces).toEqual([]);
  });

  test('says how many where one form stands for several numbers', () => {
    const silent = Object.entries(entries).filter(([key, sentence]) => {
      const form = formOf(key);
      const isNumbered = placesOf(source, stemOf(key)).some((place) => counts.test(place));
      return form !== undefined && isNumbered && isForMany(language, form) && !counts.test(sentence);
    });
    expect(silent).toEqual([]);
  });

  test('says who translated it, until a person checked every sentence', () => {
    const file = wholeFile(language, subject);
    const notes = Object.entries(file).filter(([key]) => key.startsWith('@checked.'));
    const checked = new Set(notes.map(([key]) => key.slice('@checked.'.length)));
    expect([...checked].filter((key) => entries[key] === undefined)).toEqual([]);
    for (const [, note] of notes) expect(note).toMatch(/^\S.*, \d{4}-\d\d-\d\d$/);
    const isChecked = Object.keys(entries).every((key) => checked.has(key));
    expect(file['@translated'] ?? 'by people').toMatch(isChecked ? /^by people$/ : /^machine, \d{4}-\d\d-\d\d$/);
    const others = Object.keys(file).filter((key) => key.startsWith('@') && !/^@(translated$|checked\.)/.test(key));
    expect(others).toEqual([]);
  });
});

describe.each(translated)('the sentences in %s', (language) => {
  const letters = {
    ar: /\p{Script=Arabic}/u,
    uk: /\p{Script=Cyrillic}/u,
    tr: /\p{Script=Latin}/u,
    pl: /\p{Script=Latin}/u,
  };
  const script = new Map<string, RegExp>(Object.entries(letters)).get(language) ?? /./;

  test('are written in its own letters', () => {
    /** Names, codes and what stands for itself. */
    const signs = /^(Greep|dbc|veilig thuis(, .*)?|[\d\s.,:{}\w/·-]*)$/i;
    const foreign = ofFamilies.flatMap((subject) =>
      Object.entries(entriesOf(language, subject))
        .filter(([, sentence]) => !script.test(sentence) && !signs.test(sentence))
        .map(([key]) => `${subject} ${key}`),
    );
    expect(foreign).toEqual([]);
  });

  test('are not the Dutch ones', () => {
    const same = ofFamilies.flatMap((subject) => {
      const source = entriesOf('nl', subject);
      return Object.entries(entriesOf(language, subject))
        .filter(([key, sentence]) => sentence.split(' ').length > 3 && sentence === source[key])
        .map(([key]) => `${subject} ${key}`);
    });
    expect(same).toEqual([]);
  });
});
