// The results that /toegankelijkheid shows: small, and without anything that differs from run to run but what was found.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dayOf, systemClock } from '@greep/kernel';
import { criteria } from '../../packages/web/pages/accessibility/criteria.ts';
import { reviewedOfAxe } from '../browser/reviewed.ts';
import { tasks } from '../effort/tasks/in-order.ts';
import { rulesOfIbm } from './ask-ibm.ts';
import type { Ledger } from './ledger.ts';
import { criteriaOfTests, criteriaOfWays } from './own-checks.ts';
import { reviewedOfIbm } from './reviewed-of-ibm.ts';

const file = join(import.meta.dirname, '../../packages/web/pages/accessibility/results.json');
const load = createRequire(import.meta.url);
const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(load.resolve(`${name}/package.json`), 'utf8'));
  return String(version);
};

const about = (table: Readonly<Record<string, readonly string[]>>, criterion: string): readonly string[] =>
  Object.entries(table).flatMap(([name, numbers]) => (numbers.includes(criterion) ? [name] : []));

/** Of an engine, the rules about a criterion that had something to judge. */
const judged = (ledger: Ledger, engine: string, belongs: (rule: string, criteria: readonly string[]) => boolean) =>
  [...(ledger.judged.get(engine) ?? [])].flatMap(([rule, of]) => (belongs(rule, of) ? [rule] : [])).toSorted();

/** Faults of which this criterion hears: by the rule that found them, or by what the check is about. */
const faultsOf = (ledger: Ledger, number: string, ofIbm: readonly string[]): number =>
  [...ledger.tallies].flatMap(([way, { faults }]) =>
    faults.filter(({ rule }) => {
      if (way === 'ibm') return ofIbm.includes(rule);
      if (way === 'axe' && rule !== 'page') return ledger.judged.get('axe')?.get(rule)?.includes(number);
      return about(criteriaOfWays, number).includes(rule);
    }),
  ).length;

export const writeResults = async (ledger: Ledger): Promise<void> => {
  const ibm = await rulesOfIbm();
  const found = {
    day: dayOf(systemClock.now()),
    engines: { axe: versionOf('axe-core'), ibm: versionOf('accessibility-checker-engine') },
    pages: ledger.pages.size,
    tasks: tasks.length,
    reviewed: reviewedOfAxe.length + reviewedOfIbm.length,
    ways: Object.fromEntries(
      [...ledger.tallies].map(([way, { looks, faults }]) => [way, { looks, faults: faults.length }]),
    ),
    criteria: criteria.map(({ number }) => ({
      number,
      axe: judged(ledger, 'axe', (_, of) => of.includes(number)),
      ibm: judged(ledger, 'ibm', (rule) => ibm[number]?.includes(rule) === true),
      own: about(criteriaOfWays, number),
      tests: about(criteriaOfTests, number),
      faults: faultsOf(ledger, number, ibm[number] ?? []),
    })),
  };
  writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`);
};
