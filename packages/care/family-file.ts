// What every verb on a family file loads: the file with everybody in it and how far the trajectory is.
import type { FamilyFileResource, PersonPrincipal, Principal } from '@greep/access';
import type { FamilyId, Gemeente } from '@greep/kernel';
import type { Store, Stored } from '@greep/store';
import type { Tools } from '@greep/verbs';
import type { CircleMember } from './circle-member.ts';
import type { Contact } from './contact.ts';
import type { Family, FamilyMember } from './family.ts';
import { noPlanYet, type PlanStanding } from './plan-standing.ts';
import { noRhythmYet, type Rhythm } from './rhythm.ts';
import {
  CircleMemberKind,
  ContactKind,
  FamilyKind,
  familyKey,
  familyPartition,
  MemberKind,
  PlanStandingKind,
  planStandingKey,
  RhythmKind,
  rhythmKey,
  TrajectoryKind,
  trajectoryKey,
} from './storage.ts';
import type { Trajectory } from './trajectory.ts';

export type FamilyFile = {
  readonly gemeente: Gemeente;
  readonly family: Family;
  readonly members: readonly Stored<FamilyMember>[];
  /** Who no longer belongs to the file; their words stay theirs. */
  readonly formerMembers: readonly Stored<FamilyMember>[];
  readonly trajectory: Stored<Trajectory>;
  readonly rhythm: Stored<Rhythm>;
  readonly standing: Stored<PlanStanding>;
  readonly contacts: readonly Stored<Contact>[];
  /** With whom the family shares, or shared, a part of its plan. */
  readonly circle: readonly Stored<CircleMember>[];
};

const kinds = [FamilyKind, MemberKind, TrajectoryKind, RhythmKind, PlanStandingKind, ContactKind, CircleMemberKind];

const orNew = <Value>(stored: Stored<Value> | undefined, key: Stored<Value>['key'], value: Value): Stored<Value> =>
  stored ?? { key, value, version: 0 };

const places = { parent: 0, youth: 1, other: 2 } as const;

/** Parents, then the youths from old to young, then others: as a family would name itself. */
const parentsFirst = ({ value: one }: Stored<FamilyMember>, { value: other }: Stored<FamilyMember>): number =>
  places[one.relation] - places[other.relation] ||
  (one.born ?? '').localeCompare(other.born ?? '') ||
  one.name.localeCompare(other.name, 'nl');

export const findFamilyFile = async (store: Store, id: FamilyId): Promise<FamilyFile | undefined> => {
  const rows = await store.open(familyPartition(id), kinds);
  const family = rows.one(FamilyKind, familyKey(id).sk);
  const trajectory = rows.one(TrajectoryKind, trajectoryKey(id).sk);
  if (!family || !trajectory) return undefined;
  const members = rows.all(MemberKind).toSorted(parentsFirst);
  return {
    gemeente: store.gemeente,
    family: family.value,
    members: members.filter(({ value }) => value.endedOn === undefined),
    formerMembers: members.filter(({ value }) => value.endedOn !== undefined),
    trajectory,
    rhythm: orNew(rows.one(RhythmKind, rhythmKey(id).sk), rhythmKey(id), noRhythmYet),
    standing: orNew(rows.one(PlanStandingKind, planStandingKey(id).sk), planStandingKey(id), noPlanYet),
    contacts: rows.all(ContactKind),
    circle: rows.all(CircleMemberKind),
  };
};

export const loadFamilyFile = ({ store }: Tools, { familyId }: { readonly familyId: FamilyId }) =>
  findFamilyFile(store, familyId);

type Relations = Pick<FamilyFile, 'gemeente' | 'members'> & { readonly trajectory: Trajectory };

/** The file as far as deciding needs it: who has which relation to it. */
export const familyFileResource = ({ gemeente, members, trajectory }: Relations): FamilyFileResource => ({
  kind: 'FamilyFile',
  id: trajectory.familyId,
  gemeente,
  members: members.map(({ value }) => value.personId),
  provider: trajectory.providerId,
  ...(trajectory.state !== 'awaiting-worker' && { worker: trajectory.workerId }),
  standIns: [],
  partners: [],
  network: [],
  emergency: [],
  ...(trajectory.state === 'ended' && { closedBecause: 'trajectory-ended' }),
});

export const resourceOf = (file: FamilyFile): FamilyFileResource =>
  familyFileResource({ gemeente: file.gemeente, members: file.members, trajectory: file.trajectory.value });

export type FileReader = 'family' | 'worker' | 'supervisor';

/** In which capacity somebody reads a file that access allowed. */
export const readerOf = (principal: Principal): FileReader => {
  const role: PersonPrincipal['role'] | undefined = principal.kind === 'person' ? principal.role : undefined;
  if (role === 'familyMember') return 'family';
  return role === 'supervisor' ? 'supervisor' : 'worker';
};
