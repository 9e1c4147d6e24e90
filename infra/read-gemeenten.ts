// Reads every settings file of a folder. One bad file refuses the lot, and all faults are named at once,
// so that whoever adds a gemeente has to correct once, not five times.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, GemeenteSettings } from './gemeente.ts';

export const gemeentenFolder = join(import.meta.dirname, 'gemeenten');

const contentOf = (path: string): { readonly value?: unknown; readonly faults: readonly string[] } => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return { value, faults: faultsOf(value) };
  } catch {
    return { faults: ['the file: is not JSON'] };
  }
};

const shared = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

/** What the files may not have in common: a host that leads to two gemeenten would be a leak. */
const clashes = (gemeenten: readonly GemeenteSettings[]): readonly string[] => [
  ...shared(gemeenten.map(({ code }) => code)).map((code) => `two files have the code ${code}`),
  ...shared(gemeenten.map(({ slug }) => slug)).map((slug) => `two files have the slug ${slug}`),
  ...shared(gemeenten.flatMap(({ hosts }) => hosts)).map((host) => `two gemeenten claim the host ${host}`),
];

/** All gemeenten in the order of their codes. Throws one error that names every fault in every file. */
export const readGemeenten = (folder = gemeentenFolder): readonly GemeenteSettings[] => {
  const faults: string[] = [];
  const gemeenten: GemeenteSettings[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const { value, faults: found } = contentOf(join(folder, name));
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    const parsed = GemeenteSettings.safeParse(value);
    if (!parsed.success) continue;
    gemeenten.push(parsed.data);
    const expected = `${parsed.data.code}-${parsed.data.slug}.json`;
    if (name !== expected) faults.push(`${name}: must be called ${expected}`);
  }
  faults.push(...clashes(gemeenten));
  if (gemeenten.length === 0 && faults.length === 0) faults.push('no settings files were found');
  if (faults.length > 0) throw new Error(`The settings of the gemeenten are not right:\n- ${faults.join('\n- ')}`);
  return gemeenten;
};
