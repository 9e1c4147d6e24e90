// Carried from an accepted referral: the family file is born. Its ids follow from the referral's,
// so that hearing the same fact twice makes one file.
import type { Carrier, DomainEvent } from '@greep/events';
import { Day, PersonId, ReferralId, TrajectoryId } from '@greep/kernel';
import { findOrganisation, type Provider } from '@greep/people';
import { derivedId, familyIdOf, findReferral, type Referral } from '@greep/referrals';
import type { Change, Store } from '@greep/store';
import type { FamilyReferral } from './family-referral.ts';
import { noPlanYet } from './plan-standing.ts';
import { noRhythmYet } from './rhythm.ts';
import {
  FamilyKind,
  familyKey,
  familyPartition,
  putFamily,
  putFamilyReferral,
  putMember,
  putPlanStanding,
  putRhythm,
  putTrajectory,
} from './storage.ts';
import type { Trajectory } from './trajectory.ts';
import { trajectoryContribution } from './trajectory-contribution.ts';

type Accepted = Extract<Referral, { state: 'accepted' }>;

const introducerOf = ({ content, referrerName }: Accepted): { name: string; isReferrer: boolean } | undefined => {
  const { introducer } = content;
  if (introducer.kind === 'nobody') return undefined;
  return introducer.kind === 'referrer'
    ? { name: referrerName, isReferrer: true }
    : { name: introducer.name, isReferrer: false };
};

const trajectoryOf = (referral: Accepted, provider: Provider): Trajectory => {
  const approach = provider.approaches.find(({ id }) => id === referral.approachId);
  if (!approach) throw new Error('the chosen approach is no longer there');
  const introducer = introducerOf(referral);
  return {
    state: 'awaiting-worker',
    id: TrajectoryId.parse(derivedId(referral.id, 'trajectory')),
    familyId: familyIdOf(referral.id),
    familyName: referral.content.familyName,
    ...(referral.content.interpreter && { interpreter: referral.content.interpreter }),
    referralId: referral.id,
    providerId: provider.id,
    providerName: provider.name,
    approach,
    submittedOn: referral.submittedOn,
    acceptedOn: referral.decidedOn,
    since: referral.decidedOn,
    ...(introducer && { introducer }),
  };
};

const inFile = ({ referrerName, submittedOn, content }: Accepted): FamilyReferral => ({
  referrerName,
  submittedOn,
  content,
});

const birth = (referral: Accepted, provider: Provider): Change => {
  const { content } = referral;
  const id = familyIdOf(referral.id);
  const family = {
    id,
    name: content.familyName,
    ...(content.place && { place: content.place }),
    referralId: referral.id,
    ...(content.interpreter && { interpreter: content.interpreter }),
    openedOn: referral.decidedOn,
  };
  const trajectory = trajectoryOf(referral, provider);
  const members = content.people.map(({ name, relation, born, hasAuthority = false }, index) => ({
    personId: PersonId.parse(derivedId(referral.id, `member-${index}`)),
    name,
    relation,
    ...(born && { born }),
    hasAuthority,
  }));
  return {
    aggregate: familyPartition(id),
    action: 'open-file-for-referral',
    on: Day.parse(referral.decidedOn),
    puts: [
      putFamily(family, 0),
      putFamilyReferral(id, inFile(referral)),
      putTrajectory(trajectory, 0),
      putRhythm(id, noRhythmYet, 0),
      putPlanStanding(id, noPlanYet, 0),
      ...members.map((member) => putMember(id, member, 0)),
    ],
    facts: [trajectoryContribution(trajectory)],
  };
};

const carry = async (store: Store, event: DomainEvent): Promise<void> => {
  const referralId = ReferralId.parse(event.data.referralId);
  if (await store.find(FamilyKind, familyKey(familyIdOf(referralId)))) return;
  const referral = (await findReferral(store, referralId))?.value;
  if (referral?.state !== 'accepted') throw new Error('the accepted referral is not there yet');
  const provider = await findOrganisation(store, referral.providerId);
  if (provider?.kind !== 'provider') throw new Error('the chosen provider is not there');
  const committed = await store.commit(birth(referral, provider), {
    actor: { personId: 'system', role: 'carrier', because: event.id },
    requestId: event.id,
  });
  if (!committed.ok) throw new Error(`open-file-for-referral was refused: ${committed.error.kind}`);
};

export const openFileForReferral = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'open-file-for-referral',
  hears: ['referral-accepted.v1'],
  carry: (event) => carry(storeFor(event.gemeente), event),
});
