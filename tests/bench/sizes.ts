// What a start has to read: the bundle of each function, and what a browser loads before the first page stands.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { functionTable } from '@greep/infra/function-table';
import { build } from 'vite';
import * as z from 'zod';
import type { BenchWorld } from './bench-world.ts';
import type { Row } from './measure.ts';

const root = join(import.meta.dirname, '../..');
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const zipped = (file: string): number => gzipSync(readFileSync(file)).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Bundles were written by the cold starts. */
export const bundleSizes = ({ folder }: BenchWorld): readonly Row[] =>
  functionTable.map(({ name }) => {
    const lies = join(folder, name);
    const parts = readdirSync(lies).filter((file) => file.endsWith('.mjs'));
    const all = parts.map((file) => join(lies, file));
    const raw = sum(all.map((file) => readFileSync(file).length));
    const index = readFileSync(join(lies, 'index.mjs')).length;
    const measured = `${kb(raw)}, ${kb(sum(all.map(zipped)))} gz; of it ${kb(index)} in index.mjs`;
    return { part: 'JavaScript of a function', what: name, measured };
  });

const Chunk = z.looseObject({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
});
const Manifest = z.record(z.string(), Chunk);
type Manifest = z.infer<typeof Manifest>;

/** Every chunk that is there before these can run. */
const neededFor = (manifest: Manifest, names: readonly string[]): ReadonlySet<string> => {
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`${name} is no chunk: a first page cannot be measured`);
    needed.add(name);
    for (const other of chunk.imports) visit(other);
  };
  for (const name of names) visit(name);
  return needed;
};

const limit = 130_000;
const why =
  'React, the router and the queries are about 103 kB of each by themselves; beside them come the shell, what homes ' +
  'have in common, the home and its sentences.';

type FirstPage = { readonly role: string; readonly file: string; readonly subjects: readonly string[] };

/** The first page of each role and its subjects of sentences, as pages/home.tsx declares them. */
const homesIn = (source: string): readonly FirstPage[] =>
  [...source.matchAll(/import\('\.\/(([a-z-]+)\/[a-z-]+\.tsx)'\)[^[]*\[([^\]]*)\]/g)].map(
    ([, file = '', role = '', subjects = '']) => ({
      role,
      file: `pages/${file}`,
      subjects: [...subjects.matchAll(/'([a-z-]+)'/g)].map(([, subject = '']) => subject),
    }),
  );

/** Builds the application as it is served, and counts what each role's first page needs, gzipped. */
export const firstLoads = async ({ folder }: BenchWorld): Promise<readonly Row[]> => {
  const outDir = join(folder, 'web');
  const configFile = join(root, 'packages/web/vite.config.ts');
  await build({ configFile, logLevel: 'silent', build: { outDir, emptyOutDir: true } });
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')));
  const names = Object.keys(manifest);
  const entries = names.filter((name) => manifest[name]?.isEntry);
  const sizeOf = (wanted: readonly string[]): number => {
    const files = [...neededFor(manifest, wanted)].map((name) => manifest[name]?.file ?? '');
    return sum([...new Set(files)].filter((file) => file.endsWith('.js')).map((file) => zipped(join(outDir, file))));
  };
  const homes = homesIn(readFileSync(join(root, 'packages/web/pages/home.tsx'), 'utf8'));
  if (homes.length < 3) throw new Error('pages/home.tsx no longer says which home belongs to which role');
  const styles = new Set(names.flatMap((name) => manifest[name]?.css ?? []));
  return [
    ...homes.map(({ role, file, subjects }): Row => {
      // The list of the Dutch sentences brings the common ones.
      const words = ['text/in-dutch.ts', ...subjects.map((subject) => `catalogue/nl/${subject}.json`)];
      const size = sizeOf([...entries, file, ...words]);
      return {
        ...{ part: 'First page of a role, JavaScript gz', what: role, measured: `${(size / 1000).toFixed(1)} kB` },
        ...{ target: `at most ${kb(limit)}`, isMet: size <= limit, why },
      };
    }),
    {
      ...{ part: 'First page of a role, JavaScript gz', what: 'css of all pages together, gz' },
      measured: kb(sum([...styles].map((file) => zipped(join(outDir, file))))),
    },
  ];
};
