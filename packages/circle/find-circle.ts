// A plan with everybody with whom the family shares, which of them used their code, and the organisations a partner can be of.
import type { FamilyId, PersonId } from '@greep/kernel';
import { listOrganisations, type Organisation } from '@greep/people';
import { findPlanFile, type PlanFile } from '@greep/plans';
import type { Store } from '@greep/store';
import { whoSignedIn } from './who-signed-in.ts';

export type CircleSlice = PlanFile & {
  readonly organisations: readonly Organisation[];
  /** Ids of those of the circle who used their code. */
  readonly signedIn: ReadonlySet<PersonId>;
};

export const findCircle = async (store: Store, familyId: FamilyId): Promise<CircleSlice | undefined> => {
  const [file, organisations] = await Promise.all([findPlanFile(store, familyId), listOrganisations(store)]);
  if (!file) return undefined;
  const members = file.circle.map(({ value }) => value);
  return { ...file, organisations, signedIn: await whoSignedIn(store, members) };
};
