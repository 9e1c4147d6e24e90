// An assembly as another line of code in one function would give it: the code gets another name, and with it the version
// and the template that name the code.
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { otherDigest, readJson, renameIn, renameTemplate, templateOf } from './assembly.ts';
import { place } from './place.ts';

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.looseObject({
      Type: z.string(),
      Metadata: z.looseObject({ 'aws:asset:path': z.string().optional() }).optional(),
      Properties: z.looseObject({ FunctionName: z.unknown().optional() }).optional(),
    }),
  ),
});

const platform = 'platform';

type Made = { readonly asset: string; readonly version: string };

/** Where the code of a function lies, and under which name its present version stands in the template. */
const madeOf = (assembly: string, name: string): Made => {
  const resources = Object.entries(Template.parse(readJson(join(assembly, templateOf(platform)))).Resources);
  const [id, made] = resources.find(([, { Properties }]) => Properties?.FunctionName === `greep-${name}`) ?? [];
  const isOfIt = (named: unknown): boolean => JSON.stringify(named) === JSON.stringify({ Ref: id });
  const [version] =
    resources.find(([, { Type, Properties }]) => Type === 'AWS::Lambda::Version' && isOfIt(Properties?.FunctionName)) ??
    [];
  const asset = made?.Metadata?.['aws:asset:path'];
  if (!asset || !version) throw new Error(`the template has no code and version of ${name}`);
  return { asset, version };
};

export const withNewCode = (name: string): string => {
  const assembly = join(place.folder, 'assembly-with-new-code');
  cpSync(place.assembly, assembly, { recursive: true });
  const { asset, version } = madeOf(assembly, name);
  const digest = asset.replace('asset.', '');
  const renamed = join(assembly, `asset.${otherDigest(digest)}`);
  renameSync(join(assembly, asset), renamed);
  const index = join(renamed, 'index.mjs');
  writeFileSync(index, `${readFileSync(index, 'utf8')}\n// another line\n`);
  renameIn(assembly, digest, otherDigest(digest));
  renameIn(assembly, version, version.replace(/.{8}$/, '0123abcd'));
  renameTemplate(assembly, platform);
  return assembly;
};
