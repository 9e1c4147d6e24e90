import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesIn, readProjectFile, root } from './project-files.ts';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...filesIn('docs').filter((path) => path.endsWith('.md')),
];

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readProjectFile('package.json')));

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].flatMap(([, target]) => target ?? []);

const brokenLinks = (path: string, text: string): readonly string[] =>
  linksOf(text)
    .filter((target) => !existsSync(join(root, posix.join(posix.dirname(path), target))))
    .map((target) => `${path} points at ${target}`);

const unknownScripts = (text: string): readonly string[] =>
  [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].flatMap(([, name]) =>
    name && !Object.hasOwn(scripts, name) ? [name] : [],
  );

describe('the documents', () => {
  test('point only at what is there', () => {
    expect(documents.flatMap((path) => brokenLinks(path, readProjectFile(path)))).toEqual([]);
    expect(brokenLinks('docs/a.md', '[a](../README.md) [b](nowhere.md#c) [d](https://e.example)')).toEqual([
      'docs/a.md points at nowhere.md',
    ]);
  });

  test('name only commands that exist', () => {
    expect(documents.flatMap((path) => unknownScripts(readProjectFile(path)))).toEqual([]);
    expect(unknownScripts('`npm run check` and `npm run nothing`')).toEqual(['nothing']);
  });
});

test('every command runs a program that is there', () => {
  const programs = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/(?:node|--config) ([\w./-]+\.(?:ts|mjs))/g)].flatMap(([, path]) => path ?? []),
  );
  expect(programs.length).toBeGreaterThan(5);
  expect(programs.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
