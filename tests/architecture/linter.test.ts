import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { biomeDoors } from './biome-doors.ts';
import { readProjectFile, root } from './project-files.ts';
import { domainRooms, rooms } from './rooms.ts';

const Report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      severity: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

const strangers = [
  '@aws-sdk/client-dynamodb',
  'hono',
  'aws-cdk-lib',
  'react',
  '@greep/local',
  '@greep/fn-plans',
  '@greep/knowledge',
];

const isListed = (folder: string, specifier: string): boolean => {
  const { imports = [], typesFrom = [] } = rooms[folder] ?? {};
  return [...imports, ...typesFrom].some(
    (p) => p === specifier || (p.endsWith('/**') && specifier.startsWith(p.slice(0, -2))),
  );
};

/** One planted file per rule: the path, the text and the rule that must fire on it. */
const planted: readonly { readonly path: string; readonly text: string; readonly rule: string }[] = [
  ...Object.keys(domainRooms).flatMap((folder) => [
    { path: `${folder}/planted-clock.ts`, text: 'export const now = new Date();', rule: 'style/noRestrictedGlobals' },
    { path: `${folder}/planted-env.ts`, text: 'export const a = process.env.A;', rule: 'style/noProcessEnv' },
  ]),
  { path: 'packages/care/a-default.ts', text: 'export default 1;', rule: 'style/noDefaultExport' },
  { path: 'packages/care/an-any.ts', text: 'export const a = (b: any) => b;', rule: 'suspicious/noExplicitAny' },
  {
    path: 'packages/care/a-bang.ts',
    text: 'export const a = (b?: string) => b!.length;',
    rule: 'style/noNonNullAssertion',
  },
  {
    path: 'packages/care/a-type.ts',
    text: "import { Day } from '@greep/kernel';\nexport const a = (b: Day): Day => b;",
    rule: 'style/useImportType',
  },
  {
    path: 'packages/care/a-promise.ts',
    text: 'const go = async (): Promise<number> => 1;\nexport const a = () => {\n  go();\n};',
    rule: 'nursery/noFloatingPromises',
  },
  { path: 'packages/care/a-barrel.ts', text: "export * from './a-bang.ts';", rule: 'performance/noBarrelFile' },
  {
    path: 'packages/care/a-circle.ts',
    text: "import { b } from './b-circle.ts';\nexport const a = () => b;",
    rule: 'suspicious/noImportCycles',
  },
  {
    path: 'packages/care/b-circle.ts',
    text: "import { a } from './a-circle.ts';\nexport const b = () => a;",
    rule: 'suspicious/noImportCycles',
  },
  { path: 'packages/care/notKebab.ts', text: 'export const a = 1;', rule: 'style/useFilenamingConvention' },
  {
    path: 'packages/care/a-long-file.ts',
    text: 'export const a = [\n'.concat('  1,\n'.repeat(300), '];'),
    rule: 'style/noExcessiveLinesPerFile',
  },
  {
    path: 'packages/care/a-long-function.ts',
    text: `export const a = (b: number[]) => {\n${'  b.push(1);\n'.repeat(45)}};`,
    rule: 'complexity/noExcessiveLinesPerFunction',
  },
];

const doorPath = (folder: string) => `${folder}/planted-door.ts`;

const write = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${text}\n`);
};

describe('the linter refuses what the house refuses', () => {
  let found: readonly string[] = [];
  let yard = '';

  beforeAll(async () => {
    yard = await mkdtemp(join(tmpdir(), 'greep-lint-'));
    await cp(join(root, 'biome.json'), join(yard, 'biome.json'));
    for (const { path, text } of planted) await write(join(yard, path), text);
    for (const folder of Object.keys(rooms)) {
      await write(join(yard, doorPath(folder)), strangers.map((name) => `import '${name}';`).join('\n'));
    }
    const biome = join(root, 'node_modules/.bin/biome');
    const run = promisify(execFile)(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], { cwd: yard });
    const { stdout } = await run.catch((failed: unknown) => z.object({ stdout: z.string() }).parse(failed));
    found = Report.parse(JSON.parse(stdout))
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ category, location }) => `${category.replace('lint/', '')} ${location.path}:${location.start.line}`)
      .sort();
  });

  afterAll(() => rm(yard, { recursive: true, force: true }));

  test.each(planted)('$rule fires on $path', ({ path, rule }) => {
    expect(found.some((line) => line.startsWith(`${rule} ${path}:`))).toBe(true);
  });

  test.each(Object.keys(rooms))('the doors of %s', (folder) => {
    const expected = strangers.flatMap((name, index) =>
      isListed(folder, name) ? [] : [`style/noRestrictedImports ${doorPath(folder)}:${index + 1}`],
    );
    expect(found.filter((line) => line.startsWith(`style/noRestrictedImports ${doorPath(folder)}:`))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });
});

test('the doors in biome.json are those of the table of rooms', () => {
  const Door = z.object({ includes: z.array(z.string()), linter: z.unknown() });
  const { overrides } = z.object({ overrides: z.array(Door) }).parse(JSON.parse(readProjectFile('biome.json')));
  const doors = overrides.filter((override) => JSON.stringify(override).includes('noRestrictedImports'));
  expect(doors).toEqual(biomeDoors());
});
