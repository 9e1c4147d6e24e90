import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const folder = new URL('../../packages/web/catalogue/', import.meta.url);
const Entries = z.record(z.string(), z.string().min(1));
const read = (language: string, file: string) =>
  Entries.parse(JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')));
const filesOf = (language: string) => readdirSync(new URL(`${language}/`, folder)).toSorted();
const subjects = filesOf('nl');

const open = (sentence: string) => [...sentence.matchAll(/\{\{\w+\}\}/g)].map(String).toSorted();
const dutch = subjects.flatMap((file) =>
  Object.entries(read('nl', file)).map(([key, sentence]) => ({ name: `${file} ${key}`, sentence })),
);
const sentencesOf = (text: string) => text.replaceAll(/\{\{\w+\}\}/g, 'naam').split(/(?<=[.?:])\s+/);
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

describe('the catalogues', () => {
  it('have the same subjects in every language', () => {
    expect(filesOf('en')).toEqual(subjects);
  });

  it.each(subjects)('say in English what %s says in Dutch, with the same places to fill in', (file) => {
    const [nl, en] = [read('nl', file), read('en', file)];
    expect(Object.keys(en)).toEqual(Object.keys(nl));
    expect(Object.entries(en).map(([key, sentence]) => [key, open(sentence)])).toEqual(
      Object.entries(nl).map(([key, sentence]) => [key, open(sentence)]),
    );
  });

  it('are each listed as a subject that a page can ask for', () => {
    const list = readFileSync(new URL('../text/catalogue.ts', folder), 'utf8');
    expect(subjects.filter((file) => !list.includes(`catalogue/nl/${file}`))).toEqual([]);
  });

  it('give every plural a singular', () => {
    const keys = new Set(dutch.map(({ name }) => name));
    const lonely = [...keys].filter((name) => name.endsWith('_other') && !keys.has(name.replace(/_other$/, '_one')));
    expect(lonely).toEqual([]);
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
