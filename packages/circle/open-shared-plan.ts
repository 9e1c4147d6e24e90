import type { FamilyId } from '@greep/kernel';
import { findPlanFile, type PlanFile } from '@greep/plans';
import { query, type Tools } from '@greep/verbs';
import { sharedFile } from './shared-with.ts';
import { showSharedPlan } from './show-shared-plan.ts';

/** What the verbs of a reader have in common. */
export const onSharedPlan = {
  load: ({ store }: Tools, { familyId }: { readonly familyId: FamilyId }) => findPlanFile(store, familyId),
  resource: sharedFile,
};

/** What one family shares with this reader. The family sees that somebody looked. */
export const openSharedPlan = query({
  name: 'open-shared-plan',
  action: 'viewSharedPlan',
  ...onSharedPlan,
  view: (file: PlanFile, principal) => showSharedPlan(file, principal),
  shows: ({ family }: PlanFile) => [family.id],
});
