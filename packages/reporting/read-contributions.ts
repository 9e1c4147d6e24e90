// All contributions as they are now, with the number of each: what is counted can be looked up again later.
import type { ItemKind, Store } from '@greep/store';
import type { ContributionKind, Contributions } from './contribution.ts';
import { contributionPartition, contributionRows } from './storage.ts';

/** By kind: `key:number` of every contribution. */
export type CountedNumbers = Readonly<Record<ContributionKind, readonly string[]>>;
export type Known = { readonly contributions: Contributions; readonly numbers: CountedNumbers };

type Part<Value> = { readonly values: readonly Value[]; readonly numbers: readonly string[] };

const readKind = async <Value extends { readonly key: string }>(
  store: Store,
  kind: ContributionKind,
  rows: ItemKind<Value>,
): Promise<Part<Value>> => {
  const values: Value[] = [];
  const numbers: string[] = [];
  for await (const { value, version } of store.walk(rows, contributionPartition(kind))) {
    values.push(value);
    numbers.push(`${value.key}:${version}`);
  }
  return { values, numbers };
};

export const readContributions = async (store: Store): Promise<Known> => {
  const trajectory = await readKind(store, 'trajectory', contributionRows.trajectory);
  const hours = await readKind(store, 'hours', contributionRows.hours);
  const plan = await readKind(store, 'plan', contributionRows.plan);
  const attainment = await readKind(store, 'attainment', contributionRows.attainment);
  const bottleneck = await readKind(store, 'bottleneck', contributionRows.bottleneck);
  const parts = { trajectory, hours, plan, attainment, bottleneck };
  return {
    contributions: {
      ...{ trajectory: trajectory.values, hours: hours.values, plan: plan.values },
      ...{ attainment: attainment.values, bottleneck: bottleneck.values },
    },
    numbers: {
      ...{ trajectory: parts.trajectory.numbers, hours: parts.hours.numbers, plan: parts.plan.numbers },
      ...{ attainment: parts.attainment.numbers, bottleneck: parts.bottleneck.numbers },
    },
  };
};
