import { describe, expect, test } from 'vitest';
import { roomOf } from './check-doors.ts';
import { termsOf, unknownNouns, verbNamesOf, verbsOf } from './check-glossary.ts';
import { allSources, readProjectFile } from './project-files.ts';
import { domainRooms } from './rooms.ts';

const terms = termsOf(readProjectFile('docs/glossary.md'));
const verbs = verbsOf(readProjectFile('CONTRIBUTING.md'));
const domainSources = allSources.filter(({ path }) => Object.hasOwn(domainRooms, roomOf(path) ?? ''));

describe('the glossary', () => {
  test('explains every noun that a domain room exports', () => {
    const unknown = domainSources.flatMap(({ path, text }) =>
      unknownNouns(text, terms, verbs).map((noun) => `${path} ${noun}`),
    );
    expect(domainSources.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
  });

  test('misses a noun that it does not hold, and builds the others from its words', () => {
    const text = `
      export const Referral = z.object({});
      export type ReferralView = z.infer<typeof Referral>;
      export const FamilyWorkerInput = 1;
      export const RecordContactInput = 1;
      export const PlanVersions = 1;
      export const CaseFile = 1;
      export type Client = 1;
      export const RecordContactView = 1;`;
    expect(unknownNouns(text, terms, ['record'])).toEqual(['CaseFile', 'Client', 'RecordContactView']);
  });

  test('has each word once, and for each a Dutch word, a definition and a source', () => {
    const words = terms.flatMap((term) => term.words);
    expect(terms.length).toBeGreaterThanOrEqual(45);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    for (const {
      words: [word],
      dutch,
      definition,
      source,
    } of terms) {
      expect(
        [dutch, definition, source].every((cell) => cell.length > 2),
        word,
      ).toBe(true);
    }
  });
});

describe('verbs', () => {
  test('begin with a word from the list in CONTRIBUTING', () => {
    const names = domainSources.flatMap(({ text }) => verbNamesOf(text));
    const begins = (name: string) => verbs.some((verb) => `${name}-`.startsWith(`${verb.replaceAll(' ', '-')}-`));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !begins(name))).toEqual([]);
  });

  test('never say get, process, handle or manage', () => {
    expect(verbs.filter((verb) => ['get', 'process', 'handle', 'manage', 'do', 'update'].includes(verb))).toEqual([]);
    expect(verbNamesOf(`export const x = command({ name: 'process-goal', action: 'y' });`)).toEqual(['process-goal']);
  });
});
