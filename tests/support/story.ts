// Chapters of a story that many tests begin with: a referral that was sent, a family with a worker, a plan at the table.
import { chooseWorker, familyIdOf, openFamilyFile, recordFirstMeeting } from '@greep/care';
import { type FamilyId, type OrganisationId, ReferralId, type Result } from '@greep/kernel';
import { recordGoal } from '@greep/plans';
import { acceptReferral, saveReferralDraft, startReferral, submitReferral } from '@greep/referrals';
import type { Answer } from '@greep/verbs';
import { aReferralDraft } from './a-referral.ts';
import { asMember, cumulus, type Somebody, type VerbWorld } from './verb-world.ts';

/** The view of an answer that must have gone well. */
export const viewOf = <Shape>(result: Result<Answer<unknown>>): Shape => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.view as Shape;
};

export const versionOf = (result: Result<Answer<unknown>>): number => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.version ?? 0;
};

export const aDraft = async ({ act, people }: VerbWorld, more: object = {}): Promise<ReferralId> => {
  const started = await act('referral', startReferral, { as: people.referrer });
  const referralId = ReferralId.parse(viewOf<{ id: string }>(started).id);
  viewOf(
    await act('referral', saveReferralDraft, {
      as: people.referrer,
      input: { referralId, draft: aReferralDraft(more) },
      ifMatch: 1,
    }),
  );
  return referralId;
};

/** Version 3 from here on. */
export const aSentReferral = async (world: VerbWorld, more: object = {}): Promise<ReferralId> => {
  const referralId = await aDraft(world, more);
  viewOf(await world.act('referral', submitReferral, { as: world.people.referrer, input: { referralId }, ifMatch: 2 }));
  return referralId;
};

export type Place = { readonly providerId: OrganisationId; readonly approachId: string };

export const aNewFile = async (
  world: VerbWorld,
  more: object = {},
  place: Place = { providerId: cumulus, approachId: 'bloemaanpak' },
): Promise<FamilyId> => {
  const referralId = await aSentReferral(world, more);
  viewOf(
    await world.act('referral', acceptReferral, {
      as: world.people.assessor,
      input: { referralId, ...place },
      ifMatch: 3,
    }),
  );
  await world.carry();
  return familyIdOf(referralId);
};

export type RunningFamily = {
  readonly familyId: FamilyId;
  readonly mother: Somebody;
  readonly son: Somebody;
  readonly daughter: Somebody;
};

type Members = { readonly members: readonly { readonly personId: never; readonly name: string }[] };

/** A family whose first meeting was held today: mother with authority, a son of 15, a daughter of 9. */
export const aRunningFamily = async (
  world: VerbWorld,
  worker: Somebody = world.people.worker,
): Promise<RunningFamily> => {
  const { act, people } = world;
  const familyId = await aNewFile(world);
  viewOf(
    await act('care', chooseWorker, { as: people.supervisor, input: { familyId, workerId: worker.id }, ifMatch: 1 }),
  );
  const meeting = { familyId, on: '2026-10-15', introduction: { by: 'referrer' }, explained: ['own-plan'] };
  viewOf(await act('care', recordFirstMeeting, { as: worker, input: meeting, ifMatch: 2 }));
  const file = viewOf<Members>(await act('care', openFamilyFile, { as: worker, input: { familyId } }));
  const { gemeente } = world.storeFor('care');
  const named = (name: string): Somebody => {
    const member = file.members.find((one) => one.name.startsWith(name));
    if (!member) throw new Error(`${name} is not in the file`);
    return asMember(gemeente, member.personId, member.name);
  };
  return { familyId, mother: named('Samira'), son: named('Yassin'), daughter: named('Noor') };
};

export const allSteps = { '-1': 'lager', '0': 'nu', '+1': 'gehoopt', '+2': 'beter', '+3': 'veel beter' };

export const aGoal = async (
  world: VerbWorld,
  familyId: FamilyId,
  more: object = {},
): Promise<{ id: string; version: number }> =>
  viewOf(
    await world.act('care', recordGoal, {
      as: world.people.worker,
      input: { familyId, kind: 'own', words: 'Ik wil rust.', speaker: { who: 'together' }, levels: allSteps, ...more },
    }),
  );
