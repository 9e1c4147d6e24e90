// The supervisor chooses a worker with room. Until the first meeting the choice can be changed.
import { type FamilyId, fail, invalid, ok, type PersonId, wrongState } from '@greep/kernel';
import { findOrganisation, findProfile, type Profile } from '@greep/people';
import { command, momentOf, type Request, type Tools } from '@greep/verbs';
import { type FamilyFile, findFamilyFile } from './family-file.ts';
import { moveTrajectory } from './move-trajectory.ts';
import { answerWithFamilyFile, onTrajectory } from './on-family-file.ts';
import { familiesWithWorker, TrajectoryKind } from './storage.ts';
import { stateWithWorker, type Trajectory } from './trajectory.ts';

type Input = { readonly familyId: FamilyId; readonly workerId: PersonId };
type Slice = FamilyFile & { readonly profile?: Profile; readonly families: number; readonly room: number };

export const countFamilies = async ({ store }: Tools, worker: PersonId): Promise<number> =>
  (await store.page(TrajectoryKind, 'gsi1', familiesWithWorker(worker), { limit: 200 })).rows.length;

const load = async (tools: Tools, { familyId, workerId }: Input, request: Request): Promise<Slice | undefined> => {
  const file = await findFamilyFile(tools.store, familyId);
  if (!file) return undefined;
  const [profile, provider, families] = await Promise.all([
    findProfile(tools.store, workerId, momentOf(tools, request).now),
    findOrganisation(tools.store, file.trajectory.value.providerId),
    countFamilies(tools, workerId),
  ]);
  return {
    ...file,
    ...(profile && { profile }),
    families,
    room: provider?.kind === 'provider' ? provider.familiesPerWorker : 0,
  };
};

const isWorkerHere = ({ profile, trajectory }: Slice): boolean =>
  profile?.roles.some(
    ({ role, organisationId }) => role === 'familyWorker' && organisationId === trajectory.value.providerId,
  ) ?? false;

const introducerOf = (trajectory: Trajectory) => ('introducer' in trajectory ? trajectory.introducer : undefined);

/** With a worker chosen it is waiting for a first meeting, for an introducer, or the provider reaches out. */
const withWorker = ({ profile, trajectory }: Slice, today: Trajectory['since']): Trajectory | undefined => {
  const before = trajectory.value;
  if (!profile || before.state === 'running') return undefined;
  const introducer = introducerOf(before);
  const state = stateWithWorker(introducer !== undefined, before.approach.withoutIntroducer);
  const { introducer: _introducer, ...rest } = { introducer: undefined, ...before };
  const chosen = {
    ...rest,
    since: today,
    workerId: profile.person.id,
    workerName: profile.person.name,
    workerSince: today,
  };
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
    if (before.state === 'running') return fail(wrongState('first-meeting-already-held'));
    const isMine = principal.kind === 'person' && principal.supervises.includes(workerId);
    if (!isMine || !isWorkerHere(slice)) return fail(invalid([{ pointer: '/workerId', code: 'not-a-choice' }]));
    const isSame = before.state !== 'awaiting-worker' && before.workerId === workerId;
    if (!isSame && slice.families >= slice.room) return fail(wrongState('worker-has-no-room'));
    const next = withWorker(slice, today);
    if (!next) return fail(wrongState('first-meeting-already-held'));
    return ok({ ref: { familyId }, change: moveTrajectory(slice, 'choose-worker', next) });
  },
  answer: answerWithFamilyFile,
});
