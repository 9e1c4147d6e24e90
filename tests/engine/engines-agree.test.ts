// The embedded engine is what every other test stands on, so it is held against one that somebody else wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { askAll, questions } from './ask-all.ts';
import { type Difference, differences } from './differences.ts';
import { openEmbedded, openSecond, secondEndpoint } from './ground.ts';

const root = join(import.meta.dirname, '../..');
/** The list speaks of the engine that this run starts by itself; of any other one its answers are only shown. */
const isNamed = process.env.GREEP_SECOND_ENGINE_IS === 'named';

let embedded: ReadonlyMap<string, string>;
let second: ReadonlyMap<string, string>;

const listed = (name: string): Difference | undefined => differences.find(({ question }) => question === name);

beforeAll(async () => {
  const endpoint = secondEndpoint();
  if (!endpoint) throw new Error('There is no second engine: start with npm run test:engine.');
  [embedded, second] = await Promise.all([askAll(openEmbedded), askAll(async () => openSecond(endpoint))]);
});

describe.skipIf(isNamed)('both engines', () => {
  test.each(questions.map(({ name }) => name))('%s', (name) => {
    const difference = listed(name);
    expect({ embedded: embedded.get(name), second: second.get(name) }).toEqual(
      difference
        ? { embedded: difference.embedded, second: difference.second }
        : { embedded: embedded.get(name), second: embedded.get(name) },
    );
  });

  test('every question has a name of its own', () => {
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
  });
});

describe('the list of differences', () => {
  test.each(differences)('$question', ({ question, embedded: one, second: other, instead: [file, words] }) => {
    expect(questions.map(({ name }) => name)).toContain(question);
    expect(one).not.toBe(other);
    expect(readFileSync(join(root, file), 'utf8')).toContain(words);
  });
});

test.runIf(isNamed)('an engine that was named by hand answers, and where it differs is shown', () => {
  for (const { name } of questions)
    if (embedded.get(name) !== second.get(name))
      console.log(`${name}\n  embedded: ${embedded.get(name)}\n  named:    ${second.get(name)}`);
  expect(second.size).toBe(questions.length);
});
