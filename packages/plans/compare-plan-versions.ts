// What changed between two versions, so that they can be read side by side.
import { query, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { loadPlanVersion, type VersionAddress, type VersionSlice } from './on-plan-version.ts';
import { onPlanFile } from './plan-file.ts';
import type { PlanVersion } from './plan-version.ts';
import { showVersion } from './show-version.ts';
import type { PlanComparison } from './views.ts';

type Input = VersionAddress & { readonly with?: number };
type Slice = VersionSlice & { readonly older: VersionSlice['planVersion'] };
type Change = z.infer<typeof PlanComparison>['goals'][number]['change'];
type Row = { readonly id: string };

const changeOf = (before: Row | undefined, after: Row | undefined): Change => {
  if (!before) return 'added';
  if (!after) return 'dropped';
  return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'changed';
};

const compared = <Item extends Row>(older: readonly Item[], newer: readonly Item[]) =>
  [...new Set([...newer, ...older].map(({ id }) => id))].map((id) => {
    const before = older.find((row) => row.id === id);
    const after = newer.find((row) => row.id === id);
    return { id, before, after, change: changeOf(before, after) };
  });

const fieldsThatChanged = (before: object | undefined, after: object | undefined): string[] => {
  if (!before || !after) return [];
  const old = new Map(Object.entries(before).map(([name, value]) => [name, JSON.stringify(value)]));
  const now = new Map(Object.entries(after).map(([name, value]) => [name, JSON.stringify(value)]));
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
};

const differences = (older: PlanVersion, newer: PlanVersion) => ({
  goals: compared(older.goals, newer.goals).map(({ id, before, after, change }) => ({
    id,
    change,
    fields: fieldsThatChanged(before?.content, after?.content),
  })),
  actions: compared(older.actions, newer.actions).map(({ id, change }) => ({ id, change })),
});

export const comparePlanVersions = query({
  name: 'compare-plan-versions',
  action: 'viewPlan',
  load: async (tools: Tools, input: Input): Promise<Slice | undefined> => {
    const slice = await loadPlanVersion(tools, input);
    const wanted = input.with ?? input.version - 1;
    const older = slice?.versions.find(({ value }) => value.version === wanted);
    return slice && older && { ...slice, older };
  },
  resource: onPlanFile.resource,
  view: (slice: Slice, principal) => ({
    older: showVersion(slice, slice.older, principal),
    newer: showVersion(slice, slice.planVersion, principal),
    ...differences(slice.older.value, slice.planVersion.value),
  }),
  shows: ({ family }) => [family.id],
});
