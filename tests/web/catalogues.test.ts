import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf, placesIn, sentencesOf, subjectsOf, wordsIn } from './catalogue-files.ts';
import { allSources, saidAnywhere } from './sentences-of-pages.ts';

const subjects = subjectsOf('nl');
const dutch = subjects.flatMap((subject) =>
  Object.entries(entriesOf('nl', subject)).map(([key, sentence]) => ({ name: `${subject} ${key}`, sentence })),
);

describe('the catalogues', () => {
  it('have the same subjects in Dutch and English', () => {
    expect(subjectsOf('en')).toEqual(subjects);
  });

  it.each(subjects)('say in English what %s says in Dutch, with the same places to fill in', (subject) => {
    const [nl, en] = [entriesOf('nl', subject), entriesOf('en', subject)];
    expect(Object.keys(en)).toEqual(Object.keys(nl));
    expect(Object.entries(en).map(([key, sentence]) => [key, placesIn(sentence)])).toEqual(
      Object.entries(nl).map(([key, sentence]) => [key, placesIn(sentence)]),
    );
  });

  it('are each listed as a subject that a page can ask for', () => {
    const list = readFileSync(new URL('../../packages/web/text/catalogue.ts', import.meta.url), 'utf8');
    expect(subjects.filter((subject) => !list.includes(`catalogue/nl/${subject}.json`))).toEqual([]);
  });

  it('give every plural a singular', () => {
    const keys = new Set(dutch.map(({ name }) => name));
    const lonely = [...keys].filter((name) => name.endsWith('_other') && !keys.has(name.replace(/_other$/, '_one')));
    expect(lonely).toEqual([]);
  });

  it('hold no sentence that nothing says any more', () => {
    const sources = allSources();
    // Words are looked up by what stands on a page; roles by what the server calls them.
    const said = subjects.filter((subject) => subject !== 'words' && subject !== 'roles');
    const unused = said.flatMap((subject) => {
      const keys = Object.keys(entriesOf('nl', subject));
      const used = new Set(saidAnywhere(sources, keys));
      return keys.filter((key) => !used.has(key)).map((key) => `${subject} ${key}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('the Dutch of the screens', () => {
  it('has no sentence above twenty words', () => {
    expect(
      dutch.flatMap(({ name, sentence }) =>
        sentencesOf(sentence)
          .filter((part) => wordsIn(part) > 20)
          .map(() => name),
      ),
    ).toEqual([]);
  });

  it('has sentences of twelve words at most on average', () => {
    const lengths = dutch.flatMap(({ sentence }) => sentencesOf(sentence)).map(wordsIn);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('says u, never je, and shouts nor regrets', () => {
    expect(
      dutch
        .filter(({ sentence }) => /\b(je|jij|jouw|helaas|ongeldig\w*|gebruiker)\b|!/i.test(sentence))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
