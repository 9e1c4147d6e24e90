import { AssignmentId, Instant } from '@greep/kernel';
import { linkRows, machineClientRow, subjectHash } from '@greep/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueToken } from '../../packages/local/issue-token.ts';
import type { Persona } from '../../packages/local/persona.ts';
import { personas } from '../../packages/local/personas.ts';
import { anId } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';
import { createTestIssuer, issuerAddress, sitesOf, type TestIssuer } from './test-issuer.ts';
import { aPerson, commitRows, createWorld, know, origins, type World } from './world.ts';

let issuer: TestIssuer;
let world: World;
let demo: World;
let real: World;

const from = Instant.parse('2020-01-01T00:00:00.000Z');
const worker = { id: AssignmentId.parse(anId(11)), role: 'familyWorker' as const, label: 'gezinswerker', from };

const client = {
  id: 'a-tool',
  issuer: issuerAddress,
  name: 'Koppeling',
  state: 'active' as const,
  scopes: ['capacity:read'],
};

beforeAll(async () => {
  issuer = await createTestIssuer();
  world = await createWorld({ sites: sitesOf(), fetchIssuer: issuer.fetch });
  real = await createWorld({ sites: sitesOf({ acceptsPersonTokens: false }), fetchIssuer: issuer.fetch });
  demo = await createWorld();
  for (const each of [world, real]) {
    const person = aPerson(anId(1));
    await know(each, { gemeente: utrecht, person, roles: [worker] });
    await commitRows(
      each,
      utrecht,
      linkRows(subjectHash(issuerAddress, 'somebody'), { personId: person.id, linkedAt: from }).toReversed(),
    );
    const elsewhere = { ...client, id: 'elsewhere', issuer: 'https://other.example' };
    await commitRows(each, utrecht, [machineClientRow(client, 0), machineClientRow(elsewhere, 0)]);
  }
  await know(demo, { gemeente: utrecht, person: aPerson(anId(1)), roles: [worker], persona: 'anouk' });
});
afterAll(() => Promise.all([world.stop(), demo.stop(), real.stop()]));

const show = (token: string, at = world, origin = origins.utrecht, headers: Record<string, string> = {}) =>
  at.identify(new Request(`${origin}/v1/families`, { headers: { ...headers, authorization: `Bearer ${token}` } }));

const refused = { ok: false, error: { kind: 'not-authenticated', code: 'token-refused' } };
const inAMinute = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

describe('a bearer token of a person in a demo', () => {
  test('acts as that person', async () => {
    const answer = await show(await issuer.accessToken({}));
    expect(answer).toMatchObject({
      ok: true,
      value: { principal: { kind: 'person', personId: anId(1), role: 'familyWorker', assurance: 'substantial' } },
    });
  });

  test('changes things without the token against other sites, since no browser sends it by itself', async () => {
    const headers = { authorization: `Bearer ${await issuer.accessToken({})}` };
    const request = new Request(`${origins.utrecht}/v1/families`, { method: 'POST', headers });
    expect(await world.identify(request)).toMatchObject({ ok: true });
  });

  test('is refused where this is not a demo', async () => {
    expect(await show(await issuer.accessToken({}), real)).toMatchObject(refused);
  });

  test.each<[string, Record<string, unknown>]>([
    ['another issuer', { iss: 'https://other.example' }],
    ['the audience of another gemeente', { aud: 'urn:greep:gm0307' }],
    ['no audience', { aud: undefined }],
    ['a time that is over', { exp: inAMinute(-1) }],
    ['no end', { exp: undefined }],
    ['a beginning that is yet to come', { nbf: inAMinute(5) }],
    ['no id', { jti: undefined }],
    ['no subject', { sub: undefined }],
  ])('is refused with %s', async (_, claims) => {
    expect(await show(await issuer.accessToken(claims))).toMatchObject(refused);
  });

  test('is refused with alg none, with another key, and when it is an ID token', async () => {
    expect(await show(await issuer.accessToken({}, { typ: 'at+jwt' }, 'none'))).toMatchObject(refused);
    expect(await show(await issuer.accessToken({}, { typ: 'at+jwt' }, 'foreign'))).toMatchObject(refused);
    expect(await show(await issuer.accessToken({}, { typ: 'JWT' }))).toMatchObject(refused);
    expect(await show(await issuer.accessToken({}, {}))).toMatchObject(refused);
  });

  test('is refused at the host of another gemeente', async () => {
    expect(await show(await issuer.accessToken({}), world, origins.amersfoort)).toMatchObject(refused);
  });

  test('is refused when it is no token at all, or of another kind', async () => {
    for (const token of ['x', 'a.b.c', `${'a'.repeat(9000)}.b.c`]) expect(await show(token)).toMatchObject(refused);
    const basic = new Request(`${origins.utrecht}/v1/families`, { headers: { authorization: 'Basic YTpi' } });
    expect(await world.identify(basic)).toMatchObject(refused);
  });
});

describe('a bearer token of a machine client', () => {
  const own = { sub: 'a-tool', scope: 'capacity:read people:write' };

  test('gives only the scopes that the administrator gave and the token has', async () => {
    expect(await show(await issuer.accessToken(own), real)).toMatchObject({
      ok: true,
      value: { principal: { kind: 'machine', clientId: 'a-tool', gemeente: utrecht, scopes: ['capacity:read'] } },
    });
    const narrow = await show(await issuer.accessToken({ ...own, scope: undefined }), real);
    expect(narrow).toMatchObject({ ok: true, value: { principal: { scopes: [] } } });
  });

  test('is refused for a client that the gemeente does not have', async () => {
    expect(await show(await issuer.accessToken({ ...own, sub: 'other', client_id: 'other' }), real)).toMatchObject(
      refused,
    );
    expect(await show(await issuer.accessToken({ ...own, sub: '../x', client_id: '../x' }), real)).toMatchObject(
      refused,
    );
  });

  test('is refused for a client whom another issuer vouches for', async () => {
    const token = await issuer.accessToken({ ...own, sub: 'elsewhere', client_id: 'elsewhere' });
    expect(await show(token, real)).toMatchObject(refused);
  });

  test('is refused at the next request after the client was taken away', async () => {
    await commitRows(real, utrecht, [machineClientRow({ ...client, state: 'left' }, 1)]);
    expect(await show(await issuer.accessToken(own), real)).toMatchObject(refused);
  });
});

describe('the token of the command', () => {
  const anouk: Persona | undefined = personas.find(({ key }) => key === 'anouk');

  test('is accepted by the demo whose keys it was made with', async () => {
    const token = anouk && (await issueToken(anouk, { origin: origins.login, sites: demo.sites, keys: demo.keys }));
    expect(await show(token ?? '', demo)).toMatchObject({ ok: true, value: { principal: { role: 'familyWorker' } } });
  });

  test('is not made outside a demo', async () => {
    const sites = sitesOf({ issuer: origins.login, acceptsPersonTokens: false });
    expect(anouk && (await issueToken(anouk, { origin: origins.login, sites, keys: demo.keys }))).toBeUndefined();
  });

  test('is refused by a demo with other keys', async () => {
    const token = anouk && (await issueToken(anouk, { origin: origins.login, sites: demo.sites, keys: world.keys }));
    expect(await show(token ?? '', demo)).toMatchObject(refused);
  });
});
