// One function becomes one folder that holds all it needs, the AWS SDK included, so that what was tested is what runs.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BundleAsset, bundleAssets, bundleBanner } from '@greep/access/assets';
import { paperAssets } from '@greep/paper/assets';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '..');

export const entryOf = (name: string): string => join(root, 'functions', name, 'index.ts');

/** Letters for paper lie only beside what prints. */
const assetsFor = (sources: readonly string[]): readonly BundleAsset[] => [
  ...bundleAssets,
  ...(sources.some((source) => source.startsWith('packages/paper/')) ? paperAssets : []),
];

/**
 * Writes `index.mjs` into `folder`. Names are kept, so that a stack trace can be read. What is imported late lies in
 * files beside it: most of the AWS SDK's ways to find credentials are then never read, and a start is shorter by a tenth
 * (care) to a quarter (session). Answers the files that went into it.
 */
export const bundle = (entry: string, folder: string): readonly string[] => {
  const { metafile } = buildSync({
    entryPoints: [entry],
    entryNames: 'index',
    chunkNames: 'part-[hash]',
    outExtension: { '.js': '.mjs' },
    outdir: folder,
    splitting: true,
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
    banner: { js: bundleBanner },
  });
  const sources = Object.keys(metafile.inputs);
  for (const { from, to } of assetsFor(sources)) {
    cpSync(join(root, from.startsWith('@') ? 'node_modules' : 'packages/access', from), join(folder, to));
  }
  return sources;
};

export const bundleFunction = (name: string, folder: string): readonly string[] => {
  const entry = entryOf(name);
  if (!existsSync(entry)) {
    throw new Error(
      `functions/${name}/index.ts is not there: write it, or take ${name} out of infra/function-table.ts.`,
    );
  }
  return bundle(entry, folder);
};
