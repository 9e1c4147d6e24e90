// The national doorbraakteam through HTTP: it reads what policy teams wrote for it, of every gemeente and of none in particular,
// and nobody of a gemeente reads anything there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, newKey, startApiWorld } from './api-world.ts';
import { canariesIn, canary } from './canary.ts';
import { fitting, nowhere, routes, type Target } from './fitting.ts';
import { askFunction, viewIn } from './handlers.ts';
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

type Rows = { readonly rows: readonly { readonly id: string; readonly question: string }[] };

const national = routes.filter(({ table }) => table === 'national');
const headers = () => ({ 'idempotency-key': newKey(), 'if-match': '"1"' });
const homesAtNation = () => world.households.filter(({ ladder }) => ladder === 'national');

test('reads the text that was written for it, from both gemeenten, and nothing else of a family or a gemeente', async () => {
  const reply = await world.asNation('GET', '/national-bottlenecks');
  const { rows } = viewIn<Rows>(reply);
  expect(rows.map(({ question }) => question).toSorted()).toEqual(
    homesAtNation()
      .map(({ gemeente, key }) => canary(gemeente, key, 'landelijk'))
      .toSorted(),
  );
  for (const { id } of rows) {
    const { text } = await world.asNation('GET', `/national-bottlenecks/${id}`);
    expect(canariesIn(text).every((word) => word.endsWith('landelijk'))).toBe(true);
    expect(text).not.toMatch(/gm0344|gm0307|cumulus|stade|school/);
    for (const { ladderId = '', familyId = '', bottleneckId = '' } of homesAtNation())
      for (const own of [ladderId, familyId, bottleneckId]) expect(text).not.toContain(own);
  }
});

test('nobody of a gemeente finds anything there, at the address of the gemeente or of the nation', async () => {
  const [home] = homesAtNation();
  const target: Target = { ...nowhere, nationalId: home?.nationalId ?? '' };
  const people = world.actors.filter(({ gemeente }) => gemeente === 'gm0344');
  for (const route of national) {
    const { path, body } = fitting(route, target);
    for (const actor of people)
      for (const host of [world.hostOf(actor.gemeente), world.hostOf('landelijk')]) {
        const ask = { method: route.method, path: `/v1${path}`, host, role: actor.assignmentId, headers: headers() };
        const reply = await askFunction({ ...ask, token: await world.tokenOf(actor), ...(body && { body }) });
        expect([401, 404], `${actor.key} ${route.name} at ${host}`).toContain(reply.status);
        expect(canariesIn(reply.text)).toEqual([]);
      }
  }
});

test('a member of the nation finds nothing of a gemeente, with real ids', async () => {
  const [home] = homesAtNation();
  const { familyId, goalId, bottleneckId, ladderId, referralId } = home ?? {};
  const ids = { familyId, goalId, bottleneckId, ladderId, referralId };
  const target: Target = { ...nowhere, ...Object.fromEntries(Object.entries(ids).filter(([, id]) => id)) };
  const others = routes.filter(({ table }) => table !== 'national' && table !== 'session');
  for (const route of others) {
    const { path, body } = fitting(route, target);
    const reply = await world.asNation(route.method, path, { headers: headers(), ...(body && { body }) });
    expect([403, 404], route.name).toContain(reply.status);
    expect(canariesIn(reply.text)).toEqual([]);
  }
});
