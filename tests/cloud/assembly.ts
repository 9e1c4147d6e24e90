// An assembly that is changed after it was made. The CDK uploads only what has a name that is not there yet, and names
// what it uploads by a digest of it: whatever changed gets another one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Assets = z.object({
  files: z.record(z.string(), z.looseObject({ source: z.looseObject({ path: z.string() }) })),
});

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const templateOf = (stack: string): string => `${stack}.template.json`;

const templateDigest = (assembly: string, stack: string): string => {
  const { files } = Assets.parse(readJson(join(assembly, `${stack}.assets.json`)));
  const [digest] = Object.entries(files).find(([, { source }]) => source.path === templateOf(stack)) ?? [];
  if (!digest) throw new Error('the template is no asset');
  return digest;
};

export const renameIn = (assembly: string, from: string, to: string): void => {
  for (const file of readdirSync(assembly).filter((each) => each.endsWith('.json'))) {
    const path = join(assembly, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
};

export const otherDigest = (digest: string): string => digest.replace(/^.{8}/, '0123abcd');

/** The template of a stack counts as another one. */
export const renameTemplate = (assembly: string, stack: string): void => {
  const digest = templateDigest(assembly, stack);
  renameIn(assembly, digest, otherDigest(digest));
};
