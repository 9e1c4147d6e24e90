// Which gemeenten a set of templates is for. Read from the set itself, and not from the settings: those may have changed
// since the templates were made and reviewed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Manifest = z.looseObject({ artifacts: z.record(z.string(), z.looseObject({ type: z.string() })) });

/** Names of the stacks of gemeenten in a folder that `npm run synth` made, such as `gm0344-utrecht`. */
export const gemeentenIn = (assembly: string): readonly string[] => {
  const { artifacts } = Manifest.parse(JSON.parse(readFileSync(join(assembly, 'manifest.json'), 'utf8')));
  return Object.entries(artifacts)
    .filter(([name, { type }]) => type === 'aws:cloudformation:stack' && /^gm\d{4}-/.test(name))
    .map(([name]) => name);
};
