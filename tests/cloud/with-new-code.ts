// An assembly as another line of code in one function would give it. The CDK names what it uploads by a digest of it:
// the code gets another name, and with it the template that names the code.
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { place } from './place.ts';

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.looseObject({
      Metadata: z.looseObject({ 'aws:asset:path': z.string().optional() }).optional(),
      Properties: z.looseObject({ FunctionName: z.unknown().optional() }).optional(),
    }),
  ),
});
const Assets = z.object({
  files: z.record(z.string(), z.looseObject({ source: z.looseObject({ path: z.string() }) })),
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const assetOf = (assembly: string, name: string): string => {
  const { Resources } = Template.parse(readJson(join(assembly, 'platform.template.json')));
  const made = Object.values(Resources).find(({ Properties }) => Properties?.FunctionName === `greep-${name}`);
  const path = made?.Metadata?.['aws:asset:path'];
  if (!path) throw new Error(`the template has no code of ${name}`);
  return path;
};

const templateDigest = (assembly: string): string => {
  const { files } = Assets.parse(readJson(join(assembly, 'platform.assets.json')));
  const [digest] = Object.entries(files).find(([, { source }]) => source.path === 'platform.template.json') ?? [];
  if (!digest) throw new Error('the template is no asset');
  return digest;
};

const renameIn = (assembly: string, from: string, to: string): void => {
  for (const file of readdirSync(assembly).filter((each) => each.endsWith('.json'))) {
    const path = join(assembly, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
};

const other = (digest: string): string => digest.replace(/^.{8}/, '0123abcd');

export const withNewCode = (name: string): string => {
  const assembly = join(place.folder, 'assembly-with-new-code');
  cpSync(place.assembly, assembly, { recursive: true });
  const asset = assetOf(assembly, name);
  const digest = asset.replace('asset.', '');
  const renamed = join(assembly, `asset.${other(digest)}`);
  renameSync(join(assembly, asset), renamed);
  const index = join(renamed, 'index.mjs');
  writeFileSync(index, `${readFileSync(index, 'utf8')}\n// another line\n`);
  for (const one of [digest, templateDigest(assembly)]) renameIn(assembly, one, other(one));
  return assembly;
};
