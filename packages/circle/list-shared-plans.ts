// Every family that shares something with me, in the role in which I ask, with what it shares: this is a reader's home.
import { CircleMemberKind, familiesSharingWith } from '@greep/care';
import { FamilyId } from '@greep/kernel';
import { findPlanFile, type PlanFile } from '@greep/plans';
import type { Key } from '@greep/store';
import { listQuery } from '@greep/verbs';
import { sharedFile } from './shared-with.ts';
import { showSharedPlan } from './show-shared-plan.ts';

/** A grandmother has one family, a school some twenty. */
const pageSize = 20;

const familyIn = ({ pk }: Key): FamilyId => FamilyId.parse(pk.slice('FAMILY#'.length));

export const listSharedPlans = listQuery({
  name: 'list-shared-plans',
  action: 'viewSharedPlan',
  load: async ({ store }, _input: object, { principal }, after) => {
    if (principal.kind !== 'person') return { rows: [] };
    const index = familiesSharingWith(principal.personId);
    const page = await store.page(CircleMemberKind, 'gsi1', index, { limit: pageSize, ...(after && { after }) });
    const ids = [...new Set(page.rows.map(({ key }) => familyIn(key)))];
    const found = await Promise.all(ids.map((id) => findPlanFile(store, id)));
    return { rows: found.flatMap((file) => file ?? []), ...(page.next && { next: page.next }) };
  },
  resource: (file: PlanFile) => sharedFile(file),
  view: (rows, principal, _moment, next) => ({
    rows: rows.map((file) => showSharedPlan(file, principal)),
    ...(next && { next }),
  }),
  shows: ({ family }) => family.id,
});
