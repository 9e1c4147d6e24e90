// The catalogues as the tests read them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../packages/web/catalogue');
const Entries = z.record(z.string(), z.string().min(1));
export type Entries = Readonly<Record<string, string>>;

export const subjectsOf = (language: string): readonly string[] =>
  readdirSync(join(folder, language))
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted();

/** With what a translator notes beside the sentences. */
export const wholeFile = (language: string, subject: string): Entries => {
  const file = join(folder, language, `${subject}.json`);
  return existsSync(file) ? Entries.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
};

/** The sentences alone. */
export const entriesOf = (language: string, subject: string): Entries =>
  Object.fromEntries(Object.entries(wholeFile(language, subject)).filter(([key]) => !key.startsWith('@')));

const plural = /_(zero|one|two|few|many|other)$/;
export const stemOf = (key: string): string => key.replace(plural, '');
export const formOf = (key: string): string | undefined => plural.exec(key)?.[1];
export const stemsOf = (entries: Entries): readonly string[] => [...new Set(Object.keys(entries).map(stemOf))];

export const placesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{\w+\}\}|<\/?b>/g)].map(String).toSorted();

export const sentencesOf = (text: string): readonly string[] =>
  text.replaceAll(/\{\{\w+\}\}/g, 'naam').split(/(?<=[.?:])\s+/);
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
