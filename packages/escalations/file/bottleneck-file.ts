// What the verbs on a bottleneck in a file load: the plan with everybody in it, the bottleneck, and who supervises the worker.
import { type FamilyReferral, FamilyReferralKind, familyReferralKey, type Trajectory } from '@greep/care';
import type { BottleneckId, FamilyId, PersonId } from '@greep/kernel';
import { personKey, personKind, supervisionLinkKind, supervisorsOf } from '@greep/people';
import { findPlanFile, type PlanFile } from '@greep/plans';
import type { Store, Stored } from '@greep/store';
import type { Tools } from '@greep/verbs';
import type { Bottleneck } from '../bottleneck.ts';
import { BottleneckKind, bottleneckKey } from '../storage.ts';

export type Supervisor = { readonly id: PersonId; readonly name: string };

export type BottleneckFile = PlanFile & {
  readonly referral: FamilyReferral | undefined;
  readonly supervisors: readonly Supervisor[];
};
export type BottleneckSlice = BottleneckFile & { readonly bottleneck: Stored<Bottleneck> };
export type BottleneckAddress = { readonly familyId: FamilyId; readonly bottleneckId: BottleneckId };

export const workerOf = (trajectory: Trajectory): Supervisor | undefined =>
  trajectory.state === 'awaiting-worker' ? undefined : { id: trajectory.workerId, name: trajectory.workerName };

/** A worker has one supervisor, or two while one takes over from another. */
const findSupervisors = async (store: Store, worker: PersonId): Promise<readonly Supervisor[]> => {
  const links = await store.page(supervisionLinkKind, 'gsi1', supervisorsOf(worker), { limit: 10 });
  const ids = links.rows.map(({ key }) => key.pk.slice('PERSON#'.length));
  const people = await Promise.all(
    ids.map((id) => store.find(personKind, { ...personKey(worker), pk: `PERSON#${id}` })),
  );
  return people.flatMap((person) => (person ? [{ id: person.value.id, name: person.value.name }] : []));
};

export const findBottleneckFile = async (store: Store, id: FamilyId): Promise<BottleneckFile | undefined> => {
  const [file, referral] = await Promise.all([
    findPlanFile(store, id),
    store.find(FamilyReferralKind, familyReferralKey(id)),
  ]);
  if (!file) return undefined;
  const worker = workerOf(file.trajectory.value);
  const supervisors = worker ? await findSupervisors(store, worker.id) : [];
  return { ...file, referral: referral?.value, supervisors };
};

export const loadBottleneck = async (
  { store }: Tools,
  { familyId, bottleneckId }: BottleneckAddress,
): Promise<BottleneckSlice | undefined> => {
  const [file, bottleneck] = await Promise.all([
    findBottleneckFile(store, familyId),
    store.find(BottleneckKind, bottleneckKey(familyId, bottleneckId)),
  ]);
  return file && bottleneck && { ...file, bottleneck };
};
