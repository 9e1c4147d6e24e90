// The agenda of a team by deadline, what went higher, or what was answered. What somebody knows from a file is not on it.
import type { BottleneckResource, PersonPrincipal } from '@greep/access';
import { PersonId } from '@greep/kernel';
import { roleKind, teamOf } from '@greep/people';
import type { Key, Store } from '@greep/store';
import { listQuery, type Request, type Tools } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { agendaOf, answeredOnLadder, LadderKind } from '../storage.ts';
import { levelOfReader } from './acts-on-ladder.ts';
import { isKnownTo, isKnownToReader } from './known-by.ts';
import { ladderResource } from './ladder-slice.ts';
import { ladderRow } from './show-ladder.ts';

type Show = 'agenda' | 'passed-up' | 'answered';
type Input = { readonly show?: Show; readonly cursor?: string };
type Row = { readonly resource: BottleneckResource } & (
  | { readonly kind: 'copy'; readonly copy: DoorbraakBottleneck }
  | { readonly kind: 'nobody-may-act'; readonly count: number }
);

/** A team works on tens at a time. */
const mostOnAgenda = 200;
const pageSize = 50;

const agendasFor = (principal: PersonPrincipal, show: Show): readonly Parameters<typeof agendaOf>[0][] => {
  const isPolicyTeam = levelOfReader(principal) === 'policyTeam';
  if (show === 'agenda') return [isPolicyTeam ? 'policyTeam' : 'doorbraakteam'];
  return isPolicyTeam ? ['national'] : ['policyTeam', 'national'];
};

const copiesOn = async (store: Store, agenda: string): Promise<readonly DoorbraakBottleneck[]> =>
  (await store.page(LadderKind, 'gsi1', agenda, { limit: mostOnAgenda })).rows.map(({ value }) => value);

const team = async (store: Store): Promise<readonly PersonId[]> => {
  const { rows } = await store.page(roleKind, 'gsi1', teamOf('doorbraakteamMember'), { limit: mostOnAgenda });
  return [...new Set(rows.map(({ key }) => PersonId.parse(key.pk.slice('PERSON#'.length))))];
};

/** Everybody of the team knows the family: the project leader hears how many there are, and nothing else of them. */
const countStuck = async (store: Store, copies: readonly DoorbraakBottleneck[]): Promise<number> => {
  const members = await team(store);
  return copies.filter(({ knownBy }) => members.every((person) => isKnownTo(knownBy, person))).length;
};

const load = async ({ store }: Tools, { show = 'agenda' }: Input, { principal }: Request, after: Key | undefined) => {
  if (principal.kind !== 'person') return { rows: [] };
  const { gemeente } = store;
  const rowOf = (copy: DoorbraakBottleneck): Row => ({
    kind: 'copy',
    copy,
    resource: ladderResource(gemeente, copy, principal),
  });
  if (show === 'answered') {
    const wanted = { limit: pageSize, newestFirst: true, ...(after && { after }) };
    const page = await store.page(LadderKind, 'gsi1', answeredOnLadder, wanted);
    return { rows: page.rows.map(({ value }) => rowOf(value)), ...(page.next && { next: page.next }) };
  }
  const lists = await Promise.all(agendasFor(principal, show).map((level) => copiesOn(store, agendaOf(level))));
  const copies = lists.flat();
  const rows = copies.map(rowOf);
  if (show !== 'agenda' || principal.role !== 'projectLeader') return { rows };
  const unknown = copies.filter(({ knownBy }) => !isKnownToReader(knownBy, principal));
  const count = await countStuck(store, unknown);
  const resource: BottleneckResource = {
    kind: 'Bottleneck',
    id: 'count',
    gemeente,
    level: 'doorbraakteam',
    knownBy: [],
  };
  return { rows: [...rows, { kind: 'nobody-may-act' as const, count, resource }] };
};

const byDeadline = (one: { due?: string | undefined }, other: { due?: string | undefined }): number =>
  (one.due ?? '9999').localeCompare(other.due ?? '9999');

export const listLadder = listQuery({
  name: 'list-ladder',
  action: 'viewBottleneck',
  load,
  resource: ({ resource }: Row) => resource,
  view: (rows, _principal, { today }, next) => {
    const copies = rows.flatMap((row) => (row.kind === 'copy' ? [row.copy] : []));
    const count = rows.find((row) => row.kind === 'nobody-may-act')?.count;
    const shown = copies.map((copy) => ladderRow(copy, today));
    const isByDeadline = shown.some(({ due }) => due !== undefined);
    return {
      rows: isByDeadline ? shown.toSorted(byDeadline) : shown,
      ...(count !== undefined && { nobodyMayAct: count }),
      ...(next && { next }),
    };
  },
});
