// What the verbs on a plan load: the family file with its goals, actions, versions and readers.
import { type FamilyFile, familyPartition, findFamilyFile, resourceOf } from '@greep/care';
import type { FamilyId } from '@greep/kernel';
import type { Store, Stored } from '@greep/store';
import type { Tools } from '@greep/verbs';
import type { Action } from './action-item.ts';
import type { Goal } from './goal.ts';
import type { PlanVersion, Share } from './plan-version.ts';
import { ActionKind, GoalKind, PlanVersionKind, ShareKind } from './storage.ts';

export type PlanFile = FamilyFile & {
  readonly goals: readonly Stored<Goal>[];
  readonly actions: readonly Stored<Action>[];
  /** Oldest first. */
  readonly versions: readonly Stored<PlanVersion>[];
  readonly shares: readonly Stored<Share>[];
};

export const findPlanFile = async (store: Store, id: FamilyId): Promise<PlanFile | undefined> => {
  const [file, rows] = await Promise.all([
    findFamilyFile(store, id),
    store.open(familyPartition(id), [GoalKind, ActionKind, PlanVersionKind, ShareKind]),
  ]);
  return (
    file && {
      ...file,
      goals: rows.all(GoalKind).toSorted((one, other) => one.value.order - other.value.order),
      actions: rows.all(ActionKind).toSorted((one, other) => one.value.order - other.value.order),
      versions: rows.all(PlanVersionKind),
      shares: rows.all(ShareKind),
    }
  );
};

export const onPlanFile = {
  load: ({ store }: Tools, { familyId }: { readonly familyId: FamilyId }) => findPlanFile(store, familyId),
  resource: resourceOf,
};

export const latestVersion = ({ versions }: PlanFile): PlanVersion | undefined => versions.at(-1)?.value;
