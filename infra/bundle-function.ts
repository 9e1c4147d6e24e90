// One function becomes one file that holds all it needs, the AWS SDK included, so that what was tested is what runs.
import { cpSync, existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** Packages in CommonJS inside an ES module still ask for these; as globals they clash with no module's own. */
const banner = [
  "import { createRequire as requireFrom } from 'node:module';",
  'globalThis.require = requireFrom(import.meta.url);',
  'globalThis.__dirname = import.meta.dirname;',
].join('');

export const entryOf = (name: string): string => join(root, 'functions', name, 'index.ts');

/** What is read at run time instead of imported: the policies, and the engine that evaluates them. */
const filesBeside = (): readonly string[] => [
  ...globSync(join(root, 'packages/access/*.{cedar,cedarschema}')),
  ...globSync(join(createRequire(join(root, 'packages/access/index.ts')).resolve('@cedar-policy/cedar-wasm/nodejs'), '../*.wasm')),
];

/** Writes `index.mjs` and the files beside it into `folder`. Names are kept, so that a stack trace can be read. */
export const bundleFunction = (name: string, folder: string): void => {
  const entry = entryOf(name);
  if (!existsSync(entry)) throw new Error(`functions/${name}/index.ts does not exist: write it, or take ${name} out of infra/function-table.ts`);
  buildSync({
    entryPoints: [entry],
    outfile: join(folder, 'index.mjs'),
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
    banner: { js: banner },
  });
  for (const file of filesBeside()) cpSync(file, join(folder, basename(file)));
};
