// Requests as nobody should send them, at every real route, as several people who may do much.
import type { Route } from '@greep/http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marker, wildRequests } from '../http/wild-requests.ts';
import { type ApiWorld, startApiWorld } from './api-world.ts';
import type { Actor } from './cast.ts';
import { fitting, nowhere, routes, type Target } from './fitting.ts';
import { askFunction, type Reply } from './handlers.ts';
import { keepLogs } from './keep-logs.ts';

const logs = keepLogs();
let world: ApiWorld;

beforeAll(async () => {
  world = await startApiWorld();
});

afterAll(async () => {
  await world.stop();
  logs.letGo();
});

/** Those of family A and of its bottleneck: they pass the door, so that what is wild reaches the verbs. */
const daring = ['worker', 'motherA', 'supervisor', 'referrer', 'assessor', 'admin', 'doorbraak'];

const targetIn = ({ households, actors }: ApiWorld): Target => {
  const home = households.find(({ key }) => key === 'A');
  const spare = actors.find(({ key }) => key === 'spare');
  const {
    familyId,
    goalId,
    actionId,
    contactId,
    concernId,
    bottleneckId,
    ladderId,
    referralId,
    members = [],
  } = home ?? {};
  return {
    ...nowhere,
    ...(familyId && { familyId }),
    ...(goalId && { goalId }),
    ...(actionId && { actionId }),
    ...(contactId && { contactId }),
    ...(concernId && { concernId }),
    ...(bottleneckId && { bottleneckId }),
    ...(ladderId && { ladderId }),
    ...(referralId && { referralId }),
    personId: members[0]?.id ?? '',
    assignmentId: spare?.assignmentId ?? '',
    words: marker,
  };
};

/** Each route twice: with the address of something real, and with whatever comes. */
const aimed = (target: Target) => {
  const real = routes.map((route): Route => {
    const [path = ''] = fitting(route, target).path.slice(1).split('?');
    return { ...route, path: `/${path}` };
  });
  const bodies = routes.map(
    (route, at) => [`${route.method} ${real[at]?.path}`, fitting(route, target).body ?? {}] as const,
  );
  return { routes: [...real, ...routes], bodies: Object.fromEntries(bodies) };
};

const sendAs = async (actor: Actor, request: Request): Promise<Reply> => {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return askFunction({
    method: request.method,
    path: `${pathname}${search}`,
    host: world.hostOf(actor.gemeente),
    headers: { authorization: `Bearer ${await world.tokenOf(actor)}`, 'greep-role': actor.assignmentId, ...headers },
    ...(bytes.length > 0 && { body: bytes }),
  });
};

/** A view may show what was really written; a refusal repeats nothing at all. */
const isEchoed = ({ status, headers, text }: Reply): boolean =>
  (status >= 300 ? `${text} ${JSON.stringify(headers)}` : JSON.stringify(headers))
    .toLowerCase()
    .includes(marker.toLowerCase());

test('whatever is sent to any route gives no fault, and nothing of it comes back in a refusal or a log', async () => {
  const { routes: thrownAt, bodies } = aimed(targetIn(world));
  const actors = world.actors.filter(({ key, gemeente }) => gemeente === 'gm0344' && daring.includes(key));
  const statuses = new Map<number, number>();
  const runs = fc.tuple(fc.constantFrom(...actors), wildRequests(thrownAt, bodies));
  await fc.assert(
    fc.asyncProperty(runs, async ([actor, request]) => {
      const reply = await sendAs(actor, request);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      expect(reply.status).toBeLessThan(500);
      expect(isEchoed(reply)).toBe(false);
      expect(reply.headers['api-version']).toBe('1.0.0');
      if (reply.status >= 400) expect(reply.headers['content-type']).toBe('application/problem+json');
    }),
    { numRuns: 3000 },
  );
  process.stdout.write(`wild requests: ${JSON.stringify(Object.fromEntries(statuses))}\n`);
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 405, 406, 413, 415, 428]));
  expect(logs.lines.filter((line) => line.toLowerCase().includes(marker.toLowerCase()))).toEqual([]);
}, 240_000);
