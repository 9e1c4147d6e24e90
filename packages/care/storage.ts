// Where a family file lies: one partition for a family, found by worker, by provider and by member.
import type { FamilyId, OrganisationId, PersonId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put } from '@greep/store';
import { CircleMember } from './circle-member.ts';
import { Contact } from './contact.ts';
import { Family, FamilyMember } from './family.ts';
import { FamilyReferral } from './family-referral.ts';
import { PlanStanding } from './plan-standing.ts';
import { Rhythm } from './rhythm.ts';
import { Trajectory } from './trajectory.ts';

export const FamilyKind: ItemKind<Family> = { name: 'family', schema: Family };
export const MemberKind: ItemKind<FamilyMember> = { name: 'family-member', schema: FamilyMember };
export const TrajectoryKind: ItemKind<Trajectory> = { name: 'trajectory', schema: Trajectory };
export const FamilyReferralKind: ItemKind<FamilyReferral> = { name: 'family-referral', schema: FamilyReferral };
export const ContactKind: ItemKind<Contact> = { name: 'contact', schema: Contact };
export const RhythmKind: ItemKind<Rhythm> = { name: 'rhythm', schema: Rhythm };
export const PlanStandingKind: ItemKind<PlanStanding> = { name: 'plan-standing', schema: PlanStanding };

export const CircleMemberKind: ItemKind<CircleMember> = { name: 'circle-member', schema: CircleMember };

export const familyPartition = (id: FamilyId): string => `FAMILY#${id}`;
const inFile = (id: FamilyId, sk: string): Key => ({ pk: familyPartition(id), sk });

export const familyKey = (id: FamilyId): Key => inFile(id, 'FILE');
export const memberKey = (id: FamilyId, person: PersonId): Key => inFile(id, `MEMBER#${person}`);
/** One trajectory at a time; a return to care gets a new one later. */
export const trajectoryKey = (id: FamilyId): Key => inFile(id, 'TRAJECTORY#1');
export const familyReferralKey = (id: FamilyId): Key => inFile(id, 'REFERRAL');
export const rhythmKey = (id: FamilyId): Key => inFile(id, 'RHYTHM');
export const planStandingKey = (id: FamilyId): Key => inFile(id, 'PLAN-STANDING');

/** Families that share something with somebody. */
export const familiesSharingWith = (person: PersonId): string => `SHARES-WITH#${person}`;
export const familiesOf = (person: PersonId): string => `FAMILIES-OF#${person}`;
export const familiesWithWorker = (worker: PersonId): string => `WORKER#${worker}`;
export const familiesEndedWith = (worker: PersonId): string => `WORKER#${worker}#ENDED`;
export const familiesWaitingAt = (provider: OrganisationId): string => `WAITING#${provider}`;

export const putFamily = (value: Family, version: number): Put =>
  put({ kind: FamilyKind, key: familyKey(value.id), value, version });

export const putMember = (id: FamilyId, value: FamilyMember, version: number): Put =>
  put({
    kind: MemberKind,
    key: memberKey(id, value.personId),
    value,
    version,
    ...(value.endedOn === undefined && { gsi1: { pk: familiesOf(value.personId), sk: id } }),
  });

/** Whoever looks for families that go on finds none that ended. */
const foundBy = (value: Trajectory): string => {
  if (value.state === 'awaiting-worker') return familiesWaitingAt(value.providerId);
  return (value.state === 'ended' ? familiesEndedWith : familiesWithWorker)(value.workerId);
};

export const putCircleMember = (id: FamilyId, value: CircleMember, version: number): Put =>
  put({
    kind: CircleMemberKind,
    key: inFile(id, `CIRCLE#${value.id}`),
    value,
    version,
    ...(value.personId && { gsi1: { pk: familiesSharingWith(value.personId), sk: `${id}#${value.id}` } }),
  });

export const putTrajectory = (value: Trajectory, version: number): Put =>
  put({
    kind: TrajectoryKind,
    key: trajectoryKey(value.familyId),
    value,
    version,
    gsi1: { pk: foundBy(value), sk: `${value.since}#${value.familyId}` },
    gsi2: { pk: `PROVIDER#${value.providerId}`, sk: `${value.state}#${value.since}#${value.familyId}` },
  });

export const putFamilyReferral = (id: FamilyId, value: FamilyReferral): Put =>
  put({ kind: FamilyReferralKind, key: familyReferralKey(id), value, version: 0 });

export const putRhythm = (id: FamilyId, value: Rhythm, version: number): Put =>
  put({ kind: RhythmKind, key: rhythmKey(id), value, version });

export const putPlanStanding = (id: FamilyId, value: PlanStanding, version: number): Put =>
  put({ kind: PlanStandingKind, key: planStandingKey(id), value, version });

/** Sorts by the day it happened; the id keeps two on one day apart. */
export const contactKey = (id: FamilyId, value: Contact): Key => inFile(id, `CONTACT#${value.on}#${value.id}`);

export const putContact = (id: FamilyId, value: Contact, version: number): Put =>
  put({ kind: ContactKind, key: contactKey(id, value), value, version });
