// One random request: any route, any caller, any ids of both gemeenten.
import { tableNames } from '@greep/reporting';
import { type ApiWorld, newKey } from '../api/api-world.ts';
import { organisationOf } from '../api/cast.ts';
import { fitting, nowhere, routes, type Target } from '../api/fitting.ts';
import type { Ask } from '../api/handlers.ts';
import type { Household } from '../api/households.ts';
import { publishedPeriod } from '../api/published-figures.ts';
import { type Acting, isAllowed } from '../api/relations.ts';
import { aCaller, type Caller } from './callers.ts';
import type { Chance } from './chance.ts';

export type Probe = {
  readonly ask: Ask;
  readonly caller: Caller;
  readonly route: (typeof routes)[number];
  /** The family in the address, if that is a real one. */
  readonly home?: Household;
};

/** What earlier probes left lying about, for others to find. */
export type Litter = { readonly cursors: string[]; readonly keys: string[] };

/** Words that everybody sends, so that a log that repeats them is found out. */
export const sentWords = 'proefballon';

/**
 * What changes how far something is or who supervises whom, and so who may know of a family. Whoever may do it is not
 * asked to, since the plot would no longer say who knows what; everybody else tries.
 */
const movers = new Set(['submitReferral', 'passUpToPolicyTeam', 'setSupervisor', 'endOwnPart']);
const others = routes.filter(({ name }) => !movers.has(name));

const anyId = (ids: readonly (string | undefined)[], chance: Chance): string => chance.one(ids) ?? nowhere.familyId;

/** Mostly what belongs together; now and then a goal, member or action of another family. */
const targetAt = (home: Household, { households, actors }: ApiWorld, chance: Chance): Target => {
  const stray = chance.in100(15) ? chance.one(households) : home;
  const people = actors.filter(({ key, isQuiet }) => isQuiet || key.startsWith('mother') || key.startsWith('son'));
  const workers = actors.filter(({ key }) => key === 'worker' || key === 'colleague' || key === 'supervisor');
  return {
    ...nowhere,
    familyId: home.familyId ?? nowhere.familyId,
    goalId: stray.goalId ?? nowhere.goalId,
    actionId: stray.actionId ?? nowhere.actionId,
    contactId: stray.contactId ?? nowhere.contactId,
    readerId: stray.readerId ?? nowhere.readerId,
    bottleneckId: stray.bottleneckId ?? nowhere.bottleneckId,
    ladderId: home.ladderId ?? nowhere.ladderId,
    nationalId: home.nationalId ?? nowhere.nationalId,
    referralId: home.referralId,
    personId: chance.in100(50)
      ? anyId(stray.members.map(({ id }) => id).concat(chance.one(people).id), chance)
      : chance.one(people).id,
    assignmentId: chance.one(people).assignmentId,
    organisationId: organisationOf(chance.one(households).gemeente, 'school'),
    workerId: chance.one(workers).id,
    providerId: organisationOf(chance.one(households).gemeente, chance.one(['cumulus', 'stade'])),
    section: chance.one(['new-goal', 'contact']),
    version: chance.one(['1', '1', '2', '7']),
    ...publishedPeriod,
    table: chance.one(tableNames),
    words: sentWords,
  };
};

const homeFor = ({ households }: ApiWorld, chance: Chance): Household => {
  const quiet = households.filter(({ isQuiet }) => isQuiet);
  return chance.in100(25) ? chance.one(quiet) : chance.one(households);
};

/** Keys that somebody made up: of another shape, or with what means something elsewhere in storage. */
const oddKey = (chance: Chance): string => chance.one(['#', 'IDEM#care#x', 'é', `k${'0'.repeat(300)}`, '"', 'x y']);

const writeHeaders = (chance: Chance, { keys }: Litter): Record<string, string> => {
  const key = keys.length > 0 && chance.in100(10) ? chance.one(keys) : chance.in100(2) ? oddKey(chance) : newKey();
  keys.push(key);
  if (keys.length > 500) keys.shift();
  return {
    ...(chance.in100(97) && { 'idempotency-key': key }),
    ...(chance.in100(90) && { 'if-match': `"${chance.below(5)}"` }),
  };
};

/** A cursor of another list or reader, one with a letter changed, or one that somebody made up. */
const aCursor = (chance: Chance, { cursors }: Litter): string => {
  const known = cursors.length > 0 ? chance.one(cursors) : '';
  if (known === '' || chance.in100(20)) return chance.one(['', 'e30', btoa('{"pk":"FAMILY#1","sk":"FILE"}'), 'x.y.z']);
  const at = chance.below(known.length);
  return chance.in100(30) ? `${known.slice(0, at)}${known[at] === 'A' ? 'B' : 'A'}${known.slice(at + 1)}` : known;
};

const withCursor = (path: string, chance: Chance, litter: Litter): string =>
  chance.in100(40) ? `${path}?cursor=${encodeURIComponent(aCursor(chance, litter))}` : path;

/** In a demo a request may name its moment; that gives nobody more rights. */
const moment = (chance: Chance): Record<string, string> =>
  chance.in100(2) ? { 'greep-moment': '2026-01-10T10:00:00.000Z' } : {};

type Aim = Pick<Probe, 'route'> & { readonly home: Household };

const aims = new Map<string, readonly Aim[]>();

const rightfulAims = ({ households }: ApiWorld, acting: Acting): readonly Aim[] => {
  const name = [acting.gemeente, acting.key, acting.role, acting.assurance].join(' ');
  const known =
    aims.get(name) ??
    households.flatMap((home) =>
      others.filter(({ action }) => isAllowed(acting, action, home)).map((route) => ({ route, home })),
    );
  aims.set(name, known);
  return known;
};

/** Otherwise nearly all would be refused at the door: four of ten ask for what is really theirs. */
const rightfulAim = (world: ApiWorld, chance: Chance, { acting }: Caller): Aim | undefined => {
  if (!acting || chance.in100(60)) return undefined;
  const theirs = rightfulAims(world, acting);
  return theirs.length > 0 ? chance.one(theirs) : undefined;
};

const mayMove = ({ acting }: Caller, { route, home }: Aim): boolean =>
  movers.has(route.name) && acting !== undefined && isAllowed(acting, route.action, home);

const aimOf = (world: ApiWorld, chance: Chance, caller: Caller): Aim => {
  const rightful = rightfulAim(world, chance, caller);
  if (rightful) return rightful;
  const aim = { route: chance.one(routes), home: homeFor(world, chance) };
  return mayMove(caller, aim) ? { ...aim, route: chance.one(others) } : aim;
};

export const aProbe = async (world: ApiWorld, chance: Chance, litter: Litter): Promise<Probe> => {
  const caller = await aCaller(world, chance);
  const { route, home } = aimOf(world, chance, caller);
  const isNowhere = chance.in100(8);
  const { path, body } = fitting(route, isNowhere ? nowhere : targetAt(home, world, chance));
  const isList = route.query !== undefined && 'cursor' in route.query.shape;
  const isAbout = [home.referralId, home.familyId, home.ladderId, home.nationalId].some(
    (id) => id !== undefined && path.includes(id),
  );
  const ask: Ask = {
    method: route.method,
    path: `/v1${isList ? withCursor(path, chance, litter) : path}`,
    host: caller.host,
    ...(caller.token && { token: caller.token }),
    ...(caller.role && { role: caller.role }),
    headers: { ...caller.headers, ...(route.method !== 'GET' && writeHeaders(chance, litter)), ...moment(chance) },
    ...(body && { body }),
  };
  return { ask, caller, route, ...(isAbout && { home }) };
};
