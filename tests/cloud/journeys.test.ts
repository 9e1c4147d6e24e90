// The journeys of both gemeenten through the deployed API: the same program as on one machine, pointed elsewhere.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiWorld, gemeenten, newKey, startApiWorld } from '../api/api-world.ts';
import type { Actor } from '../api/cast.ts';
import { fitting, routes, type Target } from '../api/fitting.ts';
import type { Reply } from '../api/handlers.ts';
import type { Household } from '../api/households.ts';
import { isAllowed } from '../api/relations.ts';
import { targetOf } from '../api/target-of.ts';
import { utrecht } from '../support/engine.ts';
import { openDeployed } from './open-deployed.ts';
import { say } from './say.ts';

let world: ApiWorld;

beforeAll(async () => {
  const began = performance.now();
  world = await startApiWorld(openDeployed);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`· the journeys of ${world.households.length} households in both gemeenten ${seconds} s`);
});
afterAll(() => world?.stop());

describe('from a referral to an agreed plan, and a bottleneck up to the nation', () => {
  test.each(gemeenten)('in %s', (gemeente) => {
    const homes = world.households.filter((home) => home.gemeente === gemeente);
    expect(homes.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D', 'S', 'Q', 'X']);
    expect(homes.filter(({ familyId }) => familyId)).toHaveLength(4);
    expect(homes.filter(({ ladderId }) => ladderId)).toHaveLength(3);
    expect(homes.find(({ key }) => key === 'Q')?.nationalId).toBeDefined();
  });
});

type Route = (typeof routes)[number];

const isFile = ({ path }: Route): boolean => path.includes('{familyId}');

/** With a version that nothing has: what is allowed shall be reached, and need not be done. */
const requestOf = (route: Route, target: Target) => {
  const { path, body } = fitting(route, target);
  const headers = { 'idempotency-key': newKey(), 'if-match': '"999999"' };
  return { path, ...(route.method !== 'GET' && { headers }), ...(body && { body }) };
};

const tryRoute = async (actor: Actor, route: Route, home: Household): Promise<Reply> => {
  const { path, ...sent } = requestOf(route, targetOf(world, home, isFile(route)));
  const who = { host: world.hostOf(actor.gemeente), token: await world.tokenOf(actor), role: actor.assignmentId };
  return world.ask({ method: route.method, path: `/v1${path}`, ...who, ...sent });
};

/** Somebody of Utrecht who may, or may not, and a household that it is about. */
const somebodyFor = (route: Route, may: boolean) => {
  const homes = world.households.filter(({ gemeente, key }) => gemeente === utrecht && 'ABCS'.includes(key));
  const pairs = homes.flatMap((home) =>
    world.actors.filter(({ gemeente }) => gemeente === utrecht).map((actor) => ({ actor, home })),
  );
  return pairs.find(({ actor, home }) => isAllowed(actor, route.action, home) === may);
};

const somebodyWith = (key: string) => {
  const actor = world.actors.find((one) => one.gemeente === utrecht && one.key === key);
  const home = world.households.find(({ gemeente, familyId }) => gemeente === utrecht && familyId);
  if (!actor || !home) throw new Error(`nobody is ${key}`);
  return { actor, home };
};

const ofGemeente = routes.filter(({ table }) => table !== 'session' && table !== 'national');

// One does not wait for another: a function starts as often as it is asked at once, as in AWS.
describe.concurrent('every route of a gemeente answers where it was deployed', () => {
  test.each(ofGemeente.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_, route) => {
    const rightful = somebodyFor(route, true);
    if (rightful) {
      const { status } = await tryRoute(rightful.actor, route, rightful.home);
      expect([401, 403].includes(status) || status >= 500, `${status} for ${rightful.actor.key}`).toBe(false);
    }
    const stranger = somebodyFor(route, false);
    if (stranger) expect((await tryRoute(stranger.actor, route, stranger.home)).status).toBeLessThan(500);
  });
});

describe.concurrent('the nation and the session answer', () => {
  test.each(routes.filter(({ table }) => table === 'national').map((route) => [route.name, route] as const))(
    '%s',
    async (_, route) => {
      const home = world.households.find(({ nationalId }) => nationalId);
      if (!home) throw new Error('nothing came to the nation');
      const { path, ...sent } = requestOf(route, targetOf(world, home, false));
      const { status } = await world.asNation(route.method, path, sent);
      expect([401, 403, 404].includes(status) || status >= 500, String(status)).toBe(false);
    },
  );

  test.each(routes.filter(({ table }) => table === 'session').map((route) => [route.name, route] as const))(
    '%s',
    async (_, route) => {
      const pair = somebodyWith('worker');
      const { status } = await tryRoute(pair.actor, route, pair.home);
      expect(status === 401 || status === 404 || status >= 500, String(status)).toBe(false);
    },
  );

  test('who am I here', async () => {
    const [actor] = world.actors;
    if (!actor) throw new Error('nobody is here');
    const reply = await world.send(actor, 'GET', '/session');
    expect(JSON.parse(reply.text)).toMatchObject({ state: 'known', person: { name: actor.name } });
  });

  test('what leads nowhere is answered in our own words', async () => {
    const reply = await world.ask({ method: 'GET', path: '/v1/nothing-of-the-kind', host: world.hostOf(utrecht) });
    expect(reply.status).toBe(404);
    expect(reply.headers['content-type']).toContain('application/problem+json');
  });
});

afterAll(() => say(`routes tried through the deployed API: ${routes.length}`));
