// Every route, asked by everybody about every family: allowed exactly where the reviewed matrix says so,
// and what is refused looks the same as what does not exist.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { utrecht } from '../support/engine.ts';
import { type ApiWorld, newKey, startApiWorld } from './api-world.ts';
import { canariesIn } from './canary.ts';
import type { Actor } from './cast.ts';
import { organisationOf } from './cast.ts';
import { fitting, nowhere, routes, type Target } from './fitting.ts';
import { askFunction, type Reply } from './handlers.ts';
import type { Household } from './households.ts';
import { keepLogs } from './keep-logs.ts';
import { publishedPeriod } from './published-figures.ts';
import { isAllowed, mayRead } from './relations.ts';

const logs = keepLogs();
let world: ApiWorld;

beforeAll(async () => {
  world = await startApiWorld();
});

afterAll(async () => {
  await world.stop();
  logs.letGo();
});

/** Answers of lists hold only what somebody may see, so everybody may ask for them. */
const lists = new Set([
  ...['listFamilies', 'listWaitingFamilies', 'listReferrals', 'listPeople', 'openAccessLog', 'listSharedPlans'],
  ...['listMyBottlenecks', 'listBottlenecks', 'listLadder', 'listAgreements', 'listPatterns'],
]);

const targetOf = (home: Household, isFile: boolean): Target => {
  const worker = world.actors.find(({ key, gemeente }) => gemeente === home.gemeente && key === 'worker');
  const spare = world.actors.find(({ key, gemeente }) => gemeente === home.gemeente && key === 'spare');
  return {
    ...nowhere,
    ...(home.familyId && { familyId: home.familyId }),
    ...(home.goalId && { goalId: home.goalId }),
    ...(home.actionId && { actionId: home.actionId }),
    ...(home.concernId && { concernId: home.concernId }),
    ...(home.takenId && { takenId: home.takenId }),
    ...(home.contactId && { contactId: home.contactId }),
    ...(home.readerId && { readerId: home.readerId }),
    ...(home.bottleneckId && { bottleneckId: home.bottleneckId }),
    ...(home.ladderId && { ladderId: home.ladderId }),
    referralId: home.referralId,
    personId: isFile ? (home.members[0]?.id ?? nowhere.personId) : (spare?.id ?? ''),
    assignmentId: spare?.assignmentId ?? '',
    organisationId: organisationOf(home.gemeente, 'school'),
    workerId: worker?.id ?? '',
    providerId: organisationOf(home.gemeente, 'cumulus'),
    ...publishedPeriod,
  };
};

type Route = (typeof routes)[number];

/** With a version that nothing has, so that a write that is allowed changes nothing where it can be helped. */
const tryRoute = async (actor: Actor, route: Route, target: Target): Promise<Reply> => {
  const { path, body } = fitting(route, target);
  return askFunction({
    method: route.method,
    path: `/v1${path}`,
    host: world.hostOf(actor.gemeente),
    token: await world.tokenOf(actor),
    role: actor.assignmentId,
    ...(route.method !== 'GET' && { headers: { 'idempotency-key': newKey(), 'if-match': '"999999"' } }),
    ...(body && { body }),
  });
};

const comparable = ({ status, headers, text }: Reply): string => {
  const { 'request-id': _, date: __, ...rest } = headers;
  return JSON.stringify([status, Object.entries(rest).sort(), text]);
};

const isAboutFamily = ({ path }: Route): boolean => path.includes('{familyId}');
const isAboutOne = (route: Route): boolean => isAboutFamily(route) || /\{(referralId|ladderId)\}/.test(route.path);

/** Own and other families of the gemeente, and two of the other gemeente. */
const homesFor = (route: Route): readonly Household[] =>
  world.households
    .filter(({ gemeente, key }) => gemeente === utrecht || key === 'A' || key === 'D')
    .filter(({ familyId }) => familyId || !isAboutFamily(route))
    .filter(({ ladderId }) => ladderId || !route.path.includes('{ladderId}'));

const actors = (): readonly Actor[] => world.actors.filter(({ gemeente }) => gemeente === utrecht);
const tried = { allowed: 0, refused: 0, alike: 0 };

/** Of a version that is not there any more, or of an act that the present state does not take: nothing was done. */
const isTooLate = ({ status }: Reply): boolean => status === 412 || status === 409;

const isGiven = ({ status }: Reply): boolean => ![401, 403, 404].includes(status);

/** What is wrong with one answer, if anything. Refused for all but those who see the family looks like nothing at all. */
const judge = async (route: Route, actor: Actor, home: Household, nothing: Reply): Promise<readonly string[]> => {
  const where = `${actor.key}, ${home.gemeente} ${home.key}`;
  const reply = await tryRoute(actor, route, targetOf(home, isAboutFamily(route)));
  const isRightful = isAllowed(actor, route.action, home);
  const known = mayRead(actor, world.households);
  const leaked = canariesIn(reply.text).filter((word) => !known.has(word.toLowerCase()));
  const isAlike = comparable(reply) === comparable(nothing);
  const isVisible = isRightful || reply.status === 403;
  tried[isRightful ? 'allowed' : 'refused'] += 1;
  tried.alike += isVisible ? 0 : 1;
  return [
    ...(reply.status >= 500 ? [`${where}: ${reply.status}`] : []),
    ...(leaked.length > 0 ? [`${where}: leaked ${leaked}`] : []),
    ...(!lists.has(route.name) && isGiven(reply) !== isRightful
      ? [`${where}: ${reply.status}, not as in the matrix`]
      : []),
    ...(isRightful && route.versioned && route.method !== 'GET' && !isTooLate(reply) ? [`${where}: no 412`] : []),
    ...(isVisible || isAlike ? [] : [`${where}: differs from what does not exist`]),
  ];
};

const judgeOne = async (route: Route, actor: Actor): Promise<readonly string[]> => {
  const nothing = await tryRoute(actor, route, { ...nowhere, version: '1' });
  const found = await Promise.all(homesFor(route).map((home) => judge(route, actor, home, nothing)));
  return found.flat();
};

const judgeDirectory = async (route: Route, actor: Actor): Promise<readonly string[]> => {
  const home = world.households.find(({ gemeente }) => gemeente === actor.gemeente);
  if (!home || lists.has(route.name)) return [];
  const reply = await tryRoute(actor, route, targetOf(home, isAboutFamily(route)));
  // A referral that somebody starts is the own draft of whoever may write one.
  const isRightful = route.name === 'startReferral' ? actor.role === 'referrer' : isAllowed(actor, route.action);
  tried[isRightful ? 'allowed' : 'refused'] += 1;
  return isGiven(reply) === isRightful ? [] : [`${actor.key}: ${reply.status}, not as in the matrix`];
};

const tables = ['care', 'plans', 'bottlenecks', 'doorbraak', 'referrals', 'admin', 'reporting'];
const served = routes.filter(({ table }) => tables.includes(table));

describe.each(served.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  test('is for those of the matrix, and for nobody else', async () => {
    const found: string[] = [];
    for (const actor of actors())
      found.push(...(await (isAboutOne(route) ? judgeOne(route, actor) : judgeDirectory(route, actor))));
    expect(found).toEqual([]);
  });
});

test('the matrix was tried from both sides', () => {
  process.stdout.write(`access through HTTP, route by route: ${JSON.stringify(tried)}\n`);
  expect(tried.allowed).toBeGreaterThan(150);
  expect(tried.refused).toBeGreaterThan(4000);
});
