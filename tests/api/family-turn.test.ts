// The screen of the worker lies with family A, and whoever holds it sends what they like: every route of the API, with
// the cookie of the session, its token against forgery, every role the worker has and addresses of things that exist.
import { AssignmentId, FamilyId, Instant } from '@greep/kernel';
import { csrfHeader, csrfTokenOf, digestOf, openSessionTable, randomSecrets, sessionCookie } from '@greep/session';
import { openPlatformRows } from '@greep/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { utrecht } from '../support/engine.ts';
import { type ApiWorld, newKey, secondRole, startApiWorld } from './api-world.ts';
import { canariesIn } from './canary.ts';
import { type Actor, organisationOf, subjectFor } from './cast.ts';
import { fitting, nowhere, routes, type Target } from './fitting.ts';
import { type Ask, askFunction, type Reply, viewIn } from './handlers.ts';
import type { Household } from './households.ts';
import { keepLogs } from './keep-logs.ts';
import { publishedPeriod } from './published-figures.ts';

const logs = keepLogs();
let world: ApiWorld;
let worker: Actor;
let own: Household;

const actorOf = (key: string): Actor => {
  const found = world.actors.find((actor) => actor.key === key && actor.gemeente === utrecht);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
};
const homeOf = (key: string): Household => {
  const found = world.households.find((home) => home.key === key && home.gemeente === utrecht);
  if (!found) throw new Error(`there is no family ${key}`);
  return found;
};

beforeAll(async () => {
  world = await startApiWorld();
  worker = actorOf('worker');
  own = homeOf('A');
});
afterAll(async () => {
  await world.stop();
  logs.letGo();
});

/** As if the worker had just signed in: a new session, found by its cookie. */
const signIn = async (): Promise<string> => {
  const secret = randomSecrets.next();
  const now = Instant.parse(new Date().toISOString());
  const session = {
    scope: utrecht,
    issuer: world.issuer,
    subject: subjectFor(worker),
    assurance: 'substantial',
  } as const;
  const later = Instant.parse('2099-01-01T00:00:00.000Z');
  const rows = openSessionTable(openPlatformRows(world.client));
  await rows.saveSession(digestOf(secret), { ...session, createdAt: now, lastSeenAt: now }, later);
  return secret;
};

type Sent = Pick<Ask, 'method' | 'path'> & {
  readonly body?: object;
  readonly role?: string;
  readonly ifMatch?: string;
};

const ask = (secret: string, { method, path, body, role = worker.assignmentId, ifMatch }: Sent): Promise<Reply> =>
  askFunction({
    method,
    path: `/v1${path}`,
    host: world.hostOf(utrecht),
    headers: {
      cookie: `${sessionCookie}=${secret}`,
      [csrfHeader.toLowerCase()]: csrfTokenOf(secret),
      'greep-role': role,
      ...(method !== 'GET' && { 'idempotency-key': newKey(), 'if-match': ifMatch ?? '"999999"' }),
    },
    ...(body && { body }),
  });

const handOver = async (secret: string, familyId = own.familyId ?? ''): Promise<Reply> =>
  ask(secret, { method: 'POST', path: '/session/family-turn', body: { familyId } });

const targetAt = (home: Household): Target => ({
  ...nowhere,
  ...(home.familyId && { familyId: home.familyId }),
  ...(home.goalId && { goalId: home.goalId }),
  ...(home.actionId && { actionId: home.actionId }),
  ...(home.contactId && { contactId: home.contactId }),
  ...(home.concernId && { concernId: home.concernId }),
  ...(home.takenId && { takenId: home.takenId }),
  ...(home.bottleneckId && { bottleneckId: home.bottleneckId }),
  ...(home.ladderId && { ladderId: home.ladderId }),
  referralId: home.referralId,
  personId: home.members[0]?.id ?? nowhere.personId,
  workerId: worker.id,
  organisationId: organisationOf(utrecht, 'school'),
  providerId: organisationOf(utrecht, 'cumulus'),
  ...publishedPeriod,
});

type Route = (typeof routes)[number];
const isConversation = ({ action }: Route): boolean => action === 'viewConversation' || action === 'joinConversation';
/** Those for everybody say nothing of anybody; and whoever holds the screen may put it out. */
const isForAll = ({ action, name }: Route): boolean => action === 'public' || name === 'signOut';
const shut = routes.filter((route) => !isConversation(route) && !isForAll(route) && route.table !== 'national');

const sendAt = (secret: string, route: Route, home: Household, role?: string): Promise<Reply> => {
  const { path, body } = fitting(route, targetAt(home));
  return ask(secret, { method: route.method, path, ...(body && { body }), ...(role && { role }) });
};

describe('while the screen lies with the family', () => {
  let secret: string;
  beforeAll(async () => {
    secret = await signIn();
    expect((await handOver(secret)).status).toBe(201);
  });

  test.each(shut.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is shut, for what exists and for what does not, whatever role is named',
    async (_, route) => {
      const replies = [
        await sendAt(secret, route, own),
        await sendAt(secret, route, own, secondRole(worker)),
        await sendAt(secret, route, homeOf('B')),
        await ask(secret, { method: route.method, ...fitting(route, nowhere) }),
      ];
      for (const { status, text } of replies) {
        expect([status, JSON.parse(text).code]).toEqual([403, 'screen-handed-over']);
        expect(canariesIn(text)).toEqual([]);
      }
    },
  );

  test('the conversation of another family is not there, and neither is that of the other family of this worker', async () => {
    for (const route of routes.filter(isConversation))
      for (const key of ['B', 'C', 'Q'])
        expect([key, (await sendAt(secret, route, homeOf(key))).status]).toEqual([key, 404]);
  });

  test('the own conversation is there, without a note, a draft or the name of the worker in it', async () => {
    const reply = await ask(secret, { method: 'GET', path: `/families/${own.familyId}/conversation` });
    expect(viewIn(reply)).toMatchObject({ isFamilyTurn: true, familyId: own.familyId });
    expect(
      new Set(canariesIn(reply.text).map((word) => word.replace(/.*(naam|doel|deel|contact|concept|zorg).*/i, '$1'))),
    ).toEqual(new Set(['naam', 'doel', 'deel']));
    expect(reply.text).not.toContain(worker.name);
  });

  test('a draft of the worker is not the draft on the table, under any name', async () => {
    const path = `/families/${own.familyId}/conversation/drafts/new-goal`;
    expect(viewIn(await ask(secret, { method: 'GET', path }))).toMatchObject({ text: {} });
  });

  test('what a child says is kept as said by the child, and the trail tells that it was the family’s turn', async () => {
    const son = own.members.find(({ key }) => key === 'sonA');
    const said = {
      question: 'change',
      words: 'Ik wil rust.',
      speaker: { who: 'member', personId: son?.id },
    };
    const path = `/families/${own.familyId}/conversation/concerns`;
    expect(viewIn(await ask(secret, { method: 'POST', path, body: said }))).toMatchObject({
      words: 'Ik wil rust.',
      speakerName: son?.name,
      isFromFamilyTurn: true,
    });
    const log = await world.send(worker, 'GET', `/families/${own.familyId}/access-log`);
    expect(viewIn<{ rows: { action: string; role: string }[] }>(log).rows).toContainEqual(
      expect.objectContaining({ action: 'record-concern', role: 'familyTurn' }),
    );
  });

  test('a second handing over opens no other family', async () => {
    expect((await handOver(secret, homeOf('B').familyId)).status).toBe(403);
  });
});

test('after signing in anew all of it is there again, and what the family said is kept', async () => {
  const before = await signIn();
  await handOver(before);
  const path = `/families/${own.familyId}/conversation`;
  await ask(before, {
    method: 'PUT',
    path: `${path}/drafts/change`,
    body: { text: { words: 'Half' } },
    ifMatch: '"0"',
  });

  const secret = await signIn();
  expect((await ask(secret, { method: 'GET', path: '/families' })).status).toBe(200);
  expect((await ask(secret, { method: 'GET', path: `/families/${own.familyId}` })).status).toBe(200);
  expect(viewIn(await ask(secret, { method: 'GET', path: `${path}/drafts/change` }))).toMatchObject({
    text: { words: 'Half' },
  });
  expect((await ask(before, { method: 'GET', path: '/families' })).status).toBe(403);
});

test('a screen handed to a family of a colleague is worth nothing at all', async () => {
  const secret = await signIn();
  const { familyId } = homeOf('B');
  expect((await handOver(secret, FamilyId.parse(familyId))).status).toBe(201);
  for (const home of ['A', 'B'])
    expect((await ask(secret, { method: 'GET', path: `/families/${homeOf(home).familyId}/conversation` })).status).toBe(
      404,
    );
});

test('only as a family worker can somebody hand a screen over', async () => {
  const secret = await signIn();
  const body = { familyId: own.familyId };
  const role = AssignmentId.parse(secondRole(worker));
  expect((await ask(secret, { method: 'POST', path: '/session/family-turn', body, role })).status).toBe(403);
  expect((await ask(secret, { method: 'GET', path: `/families/${own.familyId}` })).status).toBe(200);
});
