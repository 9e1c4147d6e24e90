import type { CircleMember } from '@greep/care';
import type { FamilyId } from '@greep/kernel';
import { findPlanFile, type PlanFile } from '@greep/plans';
import type { Stored } from '@greep/store';
import { query, type Request, type Tools } from '@greep/verbs';
import { readerIn, sharedFile } from './shared-with.ts';
import { showSharedPlan } from './show-shared-plan.ts';

/** A plan with the one of the circle as whom somebody asks for it. */
type SharedSlice = PlanFile & { readonly reader?: Stored<CircleMember> };
type Address = { readonly familyId: FamilyId };

/** What the verbs of a reader have in common. */
export const onSharedPlan = {
  load: async ({ store }: Tools, { familyId }: Address, { principal }: Request): Promise<SharedSlice | undefined> => {
    const file = await findPlanFile(store, familyId);
    const reader = file && readerIn(file, principal);
    return file && { ...file, ...(reader && { reader }) };
  },
  resource: (slice: SharedSlice) => sharedFile(slice),
  version: ({ reader }: SharedSlice) => reader?.version ?? 0,
};

/** What one family shares with this reader. The family sees that somebody looked. */
export const openSharedPlan = query({
  name: 'open-shared-plan',
  action: 'viewSharedPlan',
  ...onSharedPlan,
  view: (file: SharedSlice, principal) => showSharedPlan(file, principal),
  shows: ({ family }) => [family.id],
});
