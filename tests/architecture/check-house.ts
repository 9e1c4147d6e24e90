// The rules of the house that read one file at a time. Each answers plain sentences, one per breach.
import { basename, posix } from 'node:path';
import { roomOf, type Source } from './check-doors.ts';
import { domainRooms } from './rooms.ts';
import { codeOf } from './scan-source.ts';

export type Rule = (source: Source) => readonly string[];

const isDomain = (path: string): boolean => Object.hasOwn(domainRooms, roomOf(path) ?? '');

const linesOf = (source: string, pattern: RegExp): readonly number[] =>
  [...source.matchAll(pattern)].map(({ index }) => source.slice(0, index).split('\n').length);

/** Tables of data are exempt from the size: a catalogue is read by looking up, not from top to bottom. */
const isData = (path: string): boolean => /(?:catalogue|golden-matrix|\.data)[\w-]*\.tsx?$|\/catalogues?\//.test(path);

export const longestFile = 300;

export const isShortEnough: Rule = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  return lines > longestFile && !isData(path)
    ? [`${path} has ${lines} lines; above ${longestFile} it must be split`]
    : [];
};

const attics = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'types', 'misc', 'lib']);

export const hasName: Rule = ({ path }) =>
  path
    .split('/')
    .filter((part) => attics.has(part.replace(/\.tsx?$/, '')))
    .map((part) => `${path} hides behind the word ${part}: name it after what it does`);

export const isKebabCase: Rule = ({ path }) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z-]+)*\.tsx?$/.test(basename(path)) ? [] : [`${path} is not in kebab-case`];

const isToolConfig = (path: string): boolean => /(?:vite|vitest)\.config\.ts$/.test(path);

export const hasNamedExports: Rule = ({ path, text }) =>
  isToolConfig(path)
    ? []
    : linesOf(codeOf(text), /\bexport\s+default\b|\bas\s+default\b/g).map(
        (line) => `${path}:${line} has a default export`,
      );

/** An alias in an import or export and a renamed key of a mapped type are no casts. */
const withoutAliases = (code: string): string =>
  code
    .replace(/\b(?:import|export)\b[\s\w$*{},]*?(?:\bfrom\b|;)/g, (found) => found.replace(/[^\n]/g, ' '))
    .replace(/\[\s*\w+\s+in\s(?:[^[\]]|\[[^\]]*\])*?\bas\b/g, (found) => found.replace(/[^\n]/g, ' '));

const mayCast = (path: string): boolean => path.startsWith('packages/kernel/') || path.startsWith('tests/support/');

export const hasNoCasts: Rule = ({ path, text }) =>
  mayCast(path)
    ? []
    : linesOf(withoutAliases(codeOf(text)), /(?<=[\w$)\]}'"`>!]\s+)as\s+(?!const\b)(?=[\w$({[<'"`])/g).map(
        (line) => `${path}:${line} casts with \`as\`: parse or narrow instead`,
      );

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\s*\.\s*env\b|\bimport\s*\.\s*meta\s*\.\s*env\b/g, 'reads the environment'],
  [/\bnew\s+Date\b|\bDate\s*\.\s*(?:now|parse)\b|(?<![\w.])Date\s*\(/g, 'asks the clock by itself'],
  [/\bMath\s*\.\s*random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/g, 'rolls dice by itself'],
  [/\bperformance\s*\.\s*now\b|\bsetTimeout\b|\bsetInterval\b/g, 'asks the clock by itself'],
  [/\bconsole\s*\./g, 'writes to the log'],
  [/(?<![\w.])fetch\s*\(/g, 'reaches over the network'],
];

/** Time, chance and surroundings are handed to a domain room: the moment of a verb has them. */
export const isPure: Rule = ({ path, text }) => {
  if (!isDomain(path)) return [];
  const code = codeOf(text);
  return impure.flatMap(([pattern, what]) => linesOf(code, pattern).map((line) => `${path}:${line} ${what}`));
};

export const barrelOnlyAtTheDoor: Rule = ({ path, text }) =>
  /^packages\/[^/]+\/index\.ts$/.test(path) ||
  posix.basename(path) !== 'index.ts' ||
  !/\bexport\s*\*/.test(codeOf(text))
    ? []
    : [`${path} gathers exports, and only the public face of a room may do so`];
