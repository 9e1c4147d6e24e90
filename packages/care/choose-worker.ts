// The supervisor chooses a worker with room. Until the first meeting the choice can be changed;
// after it only when the worker has left, so that no family is left alone.
import { type FamilyId, fail, invalid, ok, type PersonId, wrongState } from '@greep/kernel';
import { findOrganisation, findProfile, type Profile } from '@greep/people';
import { command, momentOf, type Request, type Tools } from '@greep/verbs';
import { type FamilyFile, findFamilyFile } from './family-file.ts';
import { moveTrajectory } from './move-trajectory.ts';
import { answerWithFamilyFile, onTrajectory } from './on-family-file.ts';
import { familiesWithWorker, TrajectoryKind } from './storage.ts';
import { stateWithWorker, type Trajectory } from './trajectory.ts';

type Input = { readonly familyId: FamilyId; readonly workerId: PersonId };
type Slice = FamilyFile & {
  /** Whoever works with the family now is no longer a worker here. */
  readonly hasLeft: boolean;
  readonly profile?: Profile;
  readonly families: number;
  readonly room: number;
};

export const countFamilies = async ({ store }: Tools, worker: PersonId): Promise<number> =>
  (await store.page(TrajectoryKind, 'gsi1', familiesWithWorker(worker), { limit: 200 })).rows.length;

const isWorkerAt = (profile: Profile | undefined, { providerId }: Trajectory): boolean =>
  profile?.roles.some(({ role, organisationId }) => role === 'familyWorker' && organisationId === providerId) ?? false;

const load = async (tools: Tools, { familyId, workerId }: Input, request: Request): Promise<Slice | undefined> => {
  const file = await findFamilyFile(tools.store, familyId);
  if (!file) return undefined;
  const { now } = momentOf(tools, request);
  const trajectory = file.trajectory.value;
  const [profile, present, provider, families] = await Promise.all([
    findProfile(tools.store, workerId, now),
    trajectory.state === 'awaiting-worker' ? undefined : findProfile(tools.store, trajectory.workerId, now),
    findOrganisation(tools.store, trajectory.providerId),
    countFamilies(tools, workerId),
  ]);
  return {
    ...file,
    hasLeft: !isWorkerAt(present, trajectory),
    ...(profile && { profile }),
    families,
    room: provider?.kind === 'provider' ? provider.familiesPerWorker : 0,
  };
};

const introducerOf = (trajectory: Trajectory) => ('introducer' in trajectory ? trajectory.introducer : undefined);

/**
 * With a worker chosen it is waiting for a first meeting, for an introducer, or the provider reaches out.
 * A family that was already on its way goes on with the new worker.
 */
const withWorker = ({ profile, trajectory }: Slice, today: Trajectory['since']): Trajectory | undefined => {
  const before = trajectory.value;
  if (!profile) return undefined;
  const worker = { workerId: profile.person.id, workerName: profile.person.name, workerSince: today };
  if (before.state === 'running') return { ...before, ...worker };
  const introducer = introducerOf(before);
  const state = stateWithWorker(introducer !== undefined, before.approach.withoutIntroducer);
  const { introducer: _introducer, ...rest } = { introducer: undefined, ...before };
  const chosen = { ...rest, since: today, ...worker };
  if (state !== 'awaiting-first-meeting') return { ...chosen, state };
  return introducer && { ...chosen, state, introducer };
};

export const chooseWorker = command({
  name: 'choose-worker',
  action: 'chooseWorker',
  visibleBy: 'viewFamilyFile',
  ...onTrajectory,
  load,
  decide: (slice: Slice, { familyId, workerId }: Input, { today }, principal) => {
    const before = slice.trajectory.value;
    if (before.state === 'running' && !slice.hasLeft) return fail(wrongState('first-meeting-already-held'));
    const isMine = principal.kind === 'person' && principal.supervises.includes(workerId);
    if (!isMine || !isWorkerAt(slice.profile, before))
      return fail(invalid([{ pointer: '/workerId', code: 'not-a-choice' }]));
    const isSame = before.state !== 'awaiting-worker' && before.workerId === workerId;
    if (!isSame && slice.families >= slice.room) return fail(wrongState('worker-has-no-room'));
    const next = withWorker(slice, today);
    if (!next) return fail(wrongState('first-meeting-already-held'));
    return ok({ ref: { familyId }, change: moveTrajectory(slice, 'choose-worker', next) });
  },
  answer: answerWithFamilyFile,
});
