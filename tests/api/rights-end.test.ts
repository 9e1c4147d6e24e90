// What somebody was given ends at once when it is taken away, belongs to nobody else, and is done once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiWorld, newKey, secondRole, startApiWorld } from './api-world.ts';
import type { Actor } from './cast.ts';
import { type Ask, askFunction, type Reply, viewIn } from './handlers.ts';
import type { Household } from './households.ts';
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

const person = (key: string, gemeente = 'gm0344'): Actor => {
  const found = world.actors.find((one) => one.key === key && one.gemeente === gemeente);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
};

const home = (key: string, gemeente = 'gm0344'): Household => {
  const found = world.households.find((one) => one.key === key && one.gemeente === gemeente);
  if (!found) throw new Error(`no family is called ${key}`);
  return found;
};

const ask = async (actor: Actor, wish: Omit<Ask, 'host' | 'token'>): Promise<Reply> =>
  askFunction({
    host: world.hostOf(actor.gemeente),
    token: await world.tokenOf(actor),
    role: actor.assignmentId,
    ...wish,
    path: `/v1${wish.path}`,
  });

const withoutNumber = ({ status, headers, text }: Reply): unknown => {
  const { 'request-id': _, ...rest } = headers;
  return { status, rest, text };
};

const codesIn = ({ text }: Reply): readonly string[] => {
  const problem: { errors?: { code: string }[] } = JSON.parse(text);
  return problem.errors?.map(({ code }) => code) ?? [];
};

const nowhere = '11111111-1111-4111-8111-111111111111';
const logOf = (familyId: string | undefined): string => `/families/${familyId}/access-log`;

describe('a place in a list', () => {
  let cursor: string;

  beforeAll(async () => {
    // More than one page of the log: it names who wrote as well as who looked.
    for (let visit = 0; visit < 40; visit += 1) {
      const body = { kind: 'call', minutes: 15 };
      viewIn(await world.send(person('worker'), 'POST', `/families/${home('A').familyId}/contacts`, { body }));
    }
    const page = await ask(person('worker'), { method: 'GET', path: logOf(home('A').familyId) });
    cursor = viewIn<{ next: string }>(page).next;
    expect(cursor).toBeTypeOf('string');
  });

  const at = (actor: Actor, path: string, role = actor.assignmentId): Promise<Reply> =>
    ask(actor, { method: 'GET', path: `${path}?cursor=${encodeURIComponent(cursor)}`, role });

  test('leads on for the one whose it is', async () => {
    expect((await at(person('worker'), logOf(home('A').familyId))).status).toBe(200);
  });

  test.each([
    ['somebody else who may read the list', () => at(person('motherA'), logOf(home('A').familyId))],
    [
      'the same person in another role',
      () => at(person('worker'), logOf(home('A').familyId), secondRole(person('worker'))),
    ],
    ['another filter', () => at(person('worker'), logOf(home('B').familyId))],
    ['another list', () => at(person('worker'), '/families')],
    ['the other gemeente', () => at(person('worker', 'gm0307'), logOf(home('A', 'gm0307').familyId))],
  ])('is worth nothing to %s', async (_, asked) => {
    const reply = await asked();
    expect(reply.status).toBe(400);
    expect(codesIn(reply)).toContain('cursor-invalid');
    expect(reply.text).not.toContain(cursor);
  });

  test('is not offered to whoever may not read: a next page would tell that there is a file', async () => {
    for (const key of ['colleague', 'otherSupervisor', 'admin', 'referrer', 'motherB']) {
      const refused = await ask(person(key), { method: 'GET', path: logOf(home('A').familyId) });
      const nothing = await ask(person(key), { method: 'GET', path: logOf(nowhere) });
      expect(withoutNumber(refused), key).toEqual(withoutNumber(nothing));
    }
  });
});

describe('an answer that was lost', () => {
  test('is given again when the goal has moved on since, and nothing happens twice', async () => {
    const { familyId, goalId } = home('B');
    const path = `/families/${familyId}/goals/${goalId}/words`;
    const mother = person('motherB');
    const { version } = viewIn<{ version: number }>(
      await ask(mother, { method: 'GET', path: `/families/${familyId}/goals/${goalId}` }),
    );
    const first = { body: { words: 'Eerst dit.' }, ifMatch: version, key: newKey() };
    viewIn(await world.send(mother, 'PUT', path, first));
    viewIn(await world.send(mother, 'PUT', path, { body: { words: 'Toen dat.' }, ifMatch: version + 1 }));

    const again = await world.send(mother, 'PUT', path, first);
    expect(again.status).toBe(200);
    expect(again.headers.etag).toBe(`"${version + 2}"`);
    expect(again.text).toContain('Toen dat.');

    const other = await world.send(mother, 'PUT', path, { ...first, body: { words: 'Iets anders.' } });
    expect([other.status, JSON.parse(other.text).code]).toEqual([409, 'idempotency-key-reused']);
  });

  test('is not given to somebody else who has the key', async () => {
    const { familyId } = home('B');
    const key = newKey();
    const body = { kind: 'own', words: 'Een.', speaker: { who: 'together' } };
    const made = viewIn<{ id: string }>(
      await world.send(person('colleague'), 'POST', `/families/${familyId}/goals`, { body, key }),
    );
    const stolen = await world.send(person('worker'), 'POST', `/families/${familyId}/goals`, { body, key });
    expect(stolen.status).toBe(404);
    expect(stolen.text).not.toContain(made.id);
  });

  test('makes one thing when the same request comes twice at once', async () => {
    const { familyId } = home('B');
    const key = newKey();
    const body = { kind: 'call', minutes: 45 };
    const path = `/families/${familyId}/contacts`;
    const [one, other] = await Promise.all([
      world.send(person('colleague'), 'POST', path, { body, key }),
      world.send(person('colleague'), 'POST', path, { body, key }),
    ]);
    expect([one?.status, other?.status]).toEqual([201, 201]);
    const entries = viewIn<{ contacts: { minutes: number }[] }>(
      await ask(person('colleague'), { method: 'GET', path: `/families/${familyId}` }),
    ).contacts.filter(({ minutes }) => minutes === 45);
    expect(entries).toHaveLength(1);
  });
});

describe('a write that names no version, or an old one', () => {
  const path = (): string => `/families/${home('B').familyId}/goals/${home('B').goalId}/words`;
  const body = { words: 'Anders.' };

  test('is refused with 428, so that nobody overwrites what they did not see', async () => {
    const reply = await world.send(person('motherB'), 'PUT', path(), { body });
    expect([reply.status, JSON.parse(reply.text).code]).toEqual([428, 'version-required']);
  });

  test('is refused with 412 that tells the version of now', async () => {
    const reply = await world.send(person('motherB'), 'PUT', path(), { body, ifMatch: 999 });
    expect(reply.status).toBe(412);
    expect(JSON.parse(reply.text).currentVersion).toBeTypeOf('number');
  });
});

describe('what the administrator takes away is gone at the next request', () => {
  const versionOf = async (id: string): Promise<number> =>
    viewIn<{ version: number }>(await ask(person('admin'), { method: 'GET', path: `/people/${id}` })).version;
  const seesFamily = async (): Promise<number> =>
    (await ask(person('quietWorker'), { method: 'GET', path: `/families/${home('Q').familyId}` })).status;

  test('a role', async () => {
    const supervisor = person('quietSupervisor');
    const path = `/families/${home('Q').familyId}`;
    expect((await ask(supervisor, { method: 'GET', path })).status).toBe(200);
    const role = `/people/${supervisor.id}/roles/${supervisor.assignmentId}`;
    viewIn(await world.send(person('admin'), 'DELETE', role, { ifMatch: await versionOf(supervisor.id) }));
    const refused = await ask(supervisor, { method: 'GET', path });
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([403, 'role-not-yours']);
  });

  test('a person, until the departure is undone', async () => {
    const { id } = person('quietWorker');
    expect(await seesFamily()).toBe(200);
    const departures = `/people/${id}/departures`;
    viewIn(await world.send(person('admin'), 'POST', departures, { body: {}, ifMatch: await versionOf(id) }));
    expect(await seesFamily()).toBe(401);
    viewIn(await world.send(person('admin'), 'DELETE', departures, { ifMatch: await versionOf(id) }));
    expect(await seesFamily()).toBe(200);
  });
});

test('a draft that was thrown away stays the own of whoever wrote it: the assessor finds nothing', async () => {
  const { referralId } = home('D');
  const referrer = person('referrer');
  const path = `/referrals/${referralId}`;
  const { etag = '' } = (await ask(referrer, { method: 'GET', path })).headers;
  const ifMatch = Number(etag.replaceAll('"', ''));
  viewIn(await world.send(referrer, 'POST', `${path}/withdrawals`, { body: { reason: 'Toch niet.' }, ifMatch }));
  expect((await ask(referrer, { method: 'GET', path })).status).toBe(200);
  const refused = await ask(person('assessor'), { method: 'GET', path });
  const nothing = await ask(person('assessor'), { method: 'GET', path: `/referrals/${nowhere}` });
  expect(refused.status).toBe(404);
  expect(withoutNumber(refused)).toEqual(withoutNumber(nothing));
});

describe('the administrator of the people', () => {
  test.each([
    ['GET', ''],
    ['PUT', '/name'],
    ['POST', '/roles'],
    ['POST', '/departures'],
    ['POST', '/invitations'],
    ['PUT', '/supervisor'],
  ])('finds no member of a family by its id: %s /people/{personId}%s', async (method, below) => {
    const bodies: Record<string, object> = { '/name': { name: 'Iemand' }, '/roles': { role: 'policyMaker' } };
    const sent = { ...(method !== 'GET' && { body: bodies[below] ?? {} }), ifMatch: 1 };
    const reply = await world.send(person('admin'), method, `/people/${person('motherA').id}${below}`, sent);
    const nothing = await world.send(person('admin'), method, `/people/${nowhere}${below}`, sent);
    expect(reply.status).toBe(404);
    expect(withoutNumber(reply)).toEqual(withoutNumber(nothing));
  });
});
