// My family; or the families that I work with; or those of the workers whom I supervise. What is due first stands first.
// Families whose help has ended are a list of their own.
import type { FamilyFileResource, PersonPrincipal } from '@greep/access';
import type { Gemeente, PersonId } from '@greep/kernel';
import { FamilyId } from '@greep/kernel';
import type { Store } from '@greep/store';
import { listQuery } from '@greep/verbs';
import { familyFileResource } from './family-file.ts';
import { byDue, type FamilyGlance, familyRow } from './family-row.ts';
import { noPlanYet } from './plan-standing.ts';
import { noRhythmYet } from './rhythm.ts';
import {
  familiesEndedWith,
  familiesOf,
  familiesWaitingAt,
  familiesWithWorker,
  MemberKind,
  PlanStandingKind,
  planStandingKey,
  RhythmKind,
  rhythmKey,
  TrajectoryKind,
  trajectoryKey,
} from './storage.ts';
import type { Trajectory } from './trajectory.ts';

export type GlanceRow = FamilyGlance & { readonly gemeente: Gemeente; readonly resource: FamilyFileResource };

/** A worker has some ten families and a supervisor some ten workers, so these lists have one page. */
const most = 200;

const trajectoriesIn = async (store: Store, index: string): Promise<readonly Trajectory[]> =>
  (await store.page(TrajectoryKind, 'gsi1', index, { limit: most })).rows.map(({ value }) => value);

const glanceAt = async (store: Store, trajectory: Trajectory, members: readonly PersonId[]): Promise<GlanceRow> => {
  const { familyId } = trajectory;
  const [rhythm, standing] = await Promise.all([
    store.find(RhythmKind, rhythmKey(familyId)),
    store.find(PlanStandingKind, planStandingKey(familyId)),
  ]);
  const { gemeente } = store;
  const resource = { ...familyFileResource({ gemeente, members: [], trajectory }), members };
  return {
    gemeente,
    trajectory,
    rhythm: rhythm?.value ?? noRhythmYet,
    standing: standing?.value ?? noPlanYet,
    resource,
  };
};

type Input = { readonly state?: 'ended' };

const ofWorkers = async (
  store: Store,
  workers: readonly PersonId[],
  { state }: Input,
): Promise<readonly GlanceRow[]> => {
  const index = state === 'ended' ? familiesEndedWith : familiesWithWorker;
  const lists = await Promise.all(workers.map((worker) => trajectoriesIn(store, index(worker))));
  return Promise.all(lists.flat().map((trajectory) => glanceAt(store, trajectory, [])));
};

const ofMember = async (store: Store, member: PersonId): Promise<readonly GlanceRow[]> => {
  const rows = await store.page(MemberKind, 'gsi1', familiesOf(member), { limit: most });
  const found = await Promise.all(
    rows.rows.map(async ({ key, value }) => {
      const id = FamilyId.parse(key.pk.slice('FAMILY#'.length));
      const stored = await store.find(TrajectoryKind, trajectoryKey(id));
      return stored ? [{ ...(await glanceAt(store, stored.value, [member])), member: value }] : [];
    }),
  );
  return found.flat();
};

/** Somebody of the family finds it whether the help goes on or has ended. */
const familiesFor = (store: Store, principal: PersonPrincipal, input: Input): Promise<readonly GlanceRow[]> => {
  if (principal.role === 'familyMember') return ofMember(store, principal.personId);
  if (principal.role === 'familyWorker') return ofWorkers(store, [principal.personId], input);
  return principal.role === 'supervisor' ? ofWorkers(store, principal.supervises, input) : Promise.resolve([]);
};

export const listFamilies = listQuery({
  name: 'list-families',
  action: 'viewFamilyFile',
  load: async ({ store }, input: Input, { principal }) => ({
    rows: principal.kind === 'person' ? await familiesFor(store, principal, input) : [],
  }),
  resource: ({ resource }: GlanceRow) => resource,
  view: (rows, principal, moment) => ({
    rows: rows.map((row) => familyRow(row, principal, moment)).toSorted(byDue),
  }),
  shows: ({ trajectory }) => trajectory.familyId,
});

export const listWaitingFamilies = listQuery({
  name: 'list-waiting-families',
  action: 'chooseWorker',
  load: async ({ store }, _input: object, { principal }) => {
    if (principal.kind !== 'person' || !principal.organisationId) return { rows: [] };
    const waiting = await trajectoriesIn(store, familiesWaitingAt(principal.organisationId));
    return { rows: await Promise.all(waiting.map((trajectory) => glanceAt(store, trajectory, []))) };
  },
  resource: ({ resource }: GlanceRow) => resource,
  view: (rows, principal, moment) => ({
    rows: rows.map((row) => familyRow(row, principal, moment)).toSorted(byDue),
  }),
  shows: ({ trajectory }) => trajectory.familyId,
});
