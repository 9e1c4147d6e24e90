// Reads the reviewed matrix. A word that nobody knows, or a row said twice, is a mistake in the matrix.
import { readFileSync } from 'node:fs';
import { actions, assurances } from '@greep/access';
import { rolesOfGemeente } from './builders.ts';
import { anySituation, situations } from './situations.ts';

export const askers = [
  ...rolesOfGemeente,
  'familyTurn',
  'nationalMember',
  'operator',
  'machineInScope',
  'machineOutOfScope',
  'unknown',
] as const;
export type Asker = (typeof askers)[number];

export const signIns = assurances;
export const gemeenten = ['own', 'other'] as const;
export const acts = Object.values(actions).flat();

export const cellOf = (...words: readonly string[]): string => words.join(' ');

const professionals = rolesOfGemeente.filter((role) => role !== 'familyMember' && role !== 'networkMember');

const known = <Word extends string>(word: string | undefined, words: readonly Word[]): Word => {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`the golden matrix says "${word}"`);
  return found;
};

const cellsOfRow = (row: string): readonly string[] => {
  const [role, relation, signIn, gemeente, allowed] = row.split('\t');
  const who = role === 'anyProfessional' ? professionals : [known(role, askers)];
  const where = anySituation[relation ?? ''] ?? [known(relation, Object.keys(situations))];
  const enough = signIns.slice(signIns.indexOf(known(signIn, signIns)));
  const whose = known(gemeente, ['own', 'any']) === 'any' ? gemeenten : ['own'];
  const what = (allowed ?? '').split(' ').map((act) => known(act, acts));
  return who.flatMap((a) =>
    where.flatMap((b) => enough.flatMap((c) => whose.flatMap((d) => what.map((e) => cellOf(a, b, c, d, e))))),
  );
};

const read = (): ReadonlySet<string> => {
  const lines = readFileSync(new URL('./golden-matrix.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cells = lines
    .filter((line) => !line.startsWith('#'))
    .slice(1)
    .flatMap(cellsOfRow);
  const twice = cells.find((cell, at) => cells.indexOf(cell) !== at);
  if (twice) throw new Error(`the golden matrix says twice: ${twice}`);
  return new Set(cells);
};

/** Every allowed combination, spelled out: role, relation, sign-in, gemeente, act. */
export const allowedCells = read();
