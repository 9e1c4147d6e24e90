// Reads the glossary as data and tells which nouns of a room cannot be built from its words.
import { codeOf } from './scan-source.ts';

export type Term = {
  /** One concept can have a short form: `family worker, worker`. */
  readonly words: readonly string[];
  readonly dutch: string;
  readonly definition: string;
  readonly source: string;
  readonly avoid: readonly string[];
};

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const listOf = (cell: string): readonly string[] => cell.split(',').map((word) => word.trim());

export const termsOf = (markdown: string): readonly Term[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Code word'))
    .map(cellsOf)
    .map(([words = '', dutch = '', definition = '', source = '', avoid = '']) => ({
      words: listOf(words),
      dutch,
      definition,
      source,
      avoid: listOf(avoid),
    }));

/** Words that say what shape a thing has, not what it is. */
const structural = [
  'act',
  'address',
  'content',
  'empty',
  'entry',
  'id',
  'input',
  'kind',
  'link',
  'list',
  'order',
  'params',
  'query',
  'row',
  'slice',
  'state',
  'view',
];
const joints = ['add', 'asked', 'at', 'by', 'for', 'in', 'of', 'shown', 'used', 'with'];

const singular = (word: string): string =>
  (word === 'people' ? 'person' : word).replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

const wordsOf = (name: string): readonly string[] =>
  name.split(/(?=[A-Z])/).map((part) => singular(part.toLowerCase()));

const canBuild = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  words.length === 0 ||
  words.some(
    (_word, index) => known.has(words.slice(0, index + 1).join(' ')) && canBuild(words.slice(index + 1), known),
  );

const plain = (word: string): string =>
  word
    .toLowerCase()
    .split(/[\s-]+/)
    .map(singular)
    .join(' ');

/** PascalCase names that a source exports: concepts, their types and their views. */
export const nounsOf = (text: string): readonly string[] =>
  [...codeOf(text).matchAll(/\bexport\s+(?:const|type|interface|class)\s+([A-Z]\w*)/g)].flatMap(
    ([, name]) => name ?? [],
  );

/** Nouns that the glossary does not explain. What goes into a verb (`…Input`) may begin with that verb. */
export const unknownNouns = (text: string, terms: readonly Term[], verbs: readonly string[]): readonly string[] => {
  const known = new Set([...terms.flatMap((term) => term.words), ...structural, ...joints].map(plain));
  const withVerbs = new Set([...known, ...verbs.map(plain)]);
  return [...new Set(nounsOf(text))].filter((name) => {
    const isInput = /(?:Input|Params|Query)$/.test(name);
    return !canBuild(wordsOf(name), isInput ? withVerbs : known);
  });
};

/** The verbs of CONTRIBUTING: first column of the table below the heading Verbs. */
export const verbsOf = (contributing: string): readonly string[] =>
  (contributing.split(/^## Verbs$/m)[1] ?? '')
    .split(/^## /m)[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Verb'))
    .flatMap((line) => listOf(cellsOf(line)[0] ?? '')) ?? [];

/** Names of the verbs that a source declares, such as `record-goal`. */
export const verbNamesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:command|query|listQuery)\s*(?:<[^(]*>)?\(\s*\{\s*name:\s*'([^']+)'/g)].flatMap(
    ([, name]) => name ?? [],
  );
