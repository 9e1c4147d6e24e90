// What stands in the way of one family, or of all that somebody works with. What waits for the reader stands first.
import type { FamilyFileResource, PersonPrincipal } from '@greep/access';
import {
  familiesOf,
  familiesWithWorker,
  familyFileResource,
  familyPartition,
  findFamilyFile,
  MemberKind,
  readerOf,
  resourceOf,
  type Trajectory,
  TrajectoryKind,
  trajectoryKey,
} from '@greep/care';
import { FamilyId, type PersonId } from '@greep/kernel';
import type { Store } from '@greep/store';
import { listQuery, type Request, type Tools } from '@greep/verbs';
import { type Bottleneck, isOver } from '../bottleneck.ts';
import { BottleneckKind, bottleneckPrefix } from '../storage.ts';
import { showRow } from './show-bottleneck.ts';
import type { BottleneckRow } from './views.ts';

type Show = 'open' | 'done';
type Row = { readonly bottleneck: Bottleneck; readonly trajectory: Trajectory; readonly resource: FamilyFileResource };
type Place = Pick<Row, 'trajectory' | 'resource'>;

/** A worker has some ten families and a supervisor some ten workers. */
const most = 200;

const ofWorkers = async (store: Store, workers: readonly PersonId[]): Promise<readonly Place[]> => {
  const { gemeente } = store;
  const pages = await Promise.all(
    workers.map((worker) => store.page(TrajectoryKind, 'gsi1', familiesWithWorker(worker), { limit: most })),
  );
  return pages
    .flatMap(({ rows }) => rows)
    .map(({ value }) => ({
      trajectory: value,
      resource: familyFileResource({ gemeente, members: [], trajectory: value }),
    }));
};

const ofMember = async (store: Store, member: PersonId): Promise<readonly Place[]> => {
  const { gemeente } = store;
  const { rows } = await store.page(MemberKind, 'gsi1', familiesOf(member), { limit: most });
  const ids = rows.map(({ key }) => FamilyId.parse(key.pk.slice('FAMILY#'.length)));
  const found = await Promise.all(ids.map((id) => store.find(TrajectoryKind, trajectoryKey(id))));
  return found.flatMap((stored) => {
    if (!stored) return [];
    const resource = familyFileResource({ gemeente, members: [], trajectory: stored.value });
    return [{ trajectory: stored.value, resource: { ...resource, members: [member] } }];
  });
};

const placesFor = (store: Store, principal: PersonPrincipal): Promise<readonly Place[]> => {
  if (principal.role === 'familyMember') return ofMember(store, principal.personId);
  if (principal.role === 'familyWorker') return ofWorkers(store, [principal.personId]);
  return principal.role === 'supervisor' ? ofWorkers(store, principal.supervises) : Promise.resolve([]);
};

const rowsAt = async (store: Store, place: Place, show: Show): Promise<readonly Row[]> => {
  const stored = await store.list(BottleneckKind, familyPartition(place.trajectory.familyId), bottleneckPrefix);
  return stored
    .filter(({ value }) => isOver(value) === (show === 'done'))
    .map(({ value }) => ({ ...place, bottleneck: value }));
};

const byTurn = (one: BottleneckRow, other: BottleneckRow): number =>
  Number(other.isMine) - Number(one.isMine) || (one.due ?? '9999').localeCompare(other.due ?? '9999');

const list = {
  action: 'viewBottlenecks',
  resource: ({ resource }: Row) => resource,
  shows: ({ trajectory }: Row) => trajectory.familyId,
} as const;

const view: Parameters<typeof listQuery<object, Row, { rows: BottleneckRow[] }>>[0]['view'] = (
  rows,
  principal,
  { today },
) => ({
  rows: rows
    .map(({ bottleneck, trajectory }) =>
      showRow(bottleneck, { trajectory: { value: trajectory }, supervisors: [] }, readerOf(principal), today),
    )
    .toSorted(byTurn),
});

export const listMyBottlenecks = listQuery({
  ...list,
  name: 'list-my-bottlenecks',
  load: async ({ store }: Tools, { show = 'open' }: { readonly show?: Show }, { principal }: Request) => {
    const places = principal.kind === 'person' ? await placesFor(store, principal) : [];
    return { rows: (await Promise.all(places.map((place) => rowsAt(store, place, show)))).flat() };
  },
  view,
});

export const listBottlenecks = listQuery({
  ...list,
  name: 'list-bottlenecks',
  load: async (
    { store }: Tools,
    { familyId, show = 'open' }: { readonly familyId: FamilyId; readonly show?: Show },
  ) => {
    const file = await findFamilyFile(store, familyId);
    if (!file) return { rows: [] };
    return { rows: await rowsAt(store, { trajectory: file.trajectory.value, resource: resourceOf(file) }, show) };
  },
  view,
});
