import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from './check-doors.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const skipped = new Set(['node_modules', 'dist', 'cdk.out', 'coverage', '.greep', '.git']);

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });

/** Paths from the root, with forward slashes. */
export const filesIn = (folder: string): readonly string[] => {
  const start = join(root, folder);
  return existsSync(start) ? walk(start).map((path) => relative(root, path).split(sep).join('/')) : [];
};

export const readProjectFile = (path: string): string => readFileSync(join(root, path), 'utf8');

const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');

/** Every hand-written TypeScript file of the project. */
export const allSources: readonly Source[] = ['packages', 'functions', 'infra', 'tests']
  .flatMap(filesIn)
  .filter(isSource)
  .map((path) => ({ path, text: readProjectFile(path) }));
