import { createHash } from 'node:crypto';
import type { Principal } from '@greep/access';
import type { RequestFacts } from '@greep/http';
import { AssignmentId, Gemeente, ok, PersonId } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import { aLetterApi, key, letter, stranger, uuid, worker } from './sample-api.ts';

const letters = `/v1/families/${uuid(3)}/letters`;
const one = `${letters}/${uuid(4)}`;
const body = JSON.stringify({ subject: 'Dag', text: 'Lieve familie', tone: 'warm' });
const json = { 'content-type': 'application/json' };

describe('an answer', () => {
  test('shows the view of the reader and nothing else', async () => {
    const answer = await aLetterApi().app.request('/v1/letters/x');
    expect(await answer.json()).toEqual(letter);
  });

  test('carries the version as a strong ETag', async () =>
    expect((await aLetterApi().app.request('/v1/letters/x')).headers.get('etag')).toBe('"7"'));

  test('to a letter that was made says where it is', async () => {
    const answer = await aLetterApi().app.request(letters, {
      method: 'POST',
      headers: { ...json, 'idempotency-key': key },
      body,
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/v1/letters/${letter.id}`]);
  });
});

describe('rewording', () => {
  const reword = async (headers: Record<string, string>) =>
    (
      await aLetterApi().app.request(one, {
        method: 'PUT',
        headers: { ...json, ...headers },
        body: '{"subject":"Dag"}',
      })
    ).status;

  test('needs the version that was read', async () => {
    expect(await reword({})).toBe(428);
    expect(await reword({ 'if-match': '"6"' })).toBe(412);
    expect(await reword({ 'if-match': '"7"' })).toBe(200);
  });

  test.each(['*', 'W/"7"', '7', '"7", "8"', '"07"', '"seven"', '""', `"${'9'.repeat(20)}"`])(
    'refuses %s as a version',
    async (ifMatch) => expect(await reword({ 'if-match': ifMatch })).toBe(400),
  );
});

describe('a key against doing things twice', () => {
  type Asked = { readonly who?: Principal; readonly content?: string };
  const factsOf = async (path: string, idempotencyKey: string, { who = worker, content = body }: Asked = {}) => {
    const seen: RequestFacts[] = [];
    const remember = async (facts: RequestFacts) => {
      seen.push(facts);
      return ok({ view: letter });
    };
    const { app } = aLetterApi({ who, answers: { write: remember, redeem: remember } });
    await app.request(path, { method: 'POST', headers: { ...json, 'idempotency-key': idempotencyKey }, body: content });
    return seen[0];
  };

  test('is needed for every POST that does something', async () => {
    const { app } = aLetterApi();
    expect((await app.request(letters, { method: 'POST', headers: json, body })).status).toBe(428);
    expect(
      (await app.request('/v1/letters/_search', { method: 'POST', headers: json, body: '{"words":"dag"}' })).status,
    ).toBe(200);
  });

  test.each(['x'.repeat(15), 'x'.repeat(129), 'a key with spaces in it', 'sleutel-met-é-erin-!!'])(
    'has 16 to 128 safe characters, not: %s',
    async (bad) => {
      const encoded = Buffer.from(bad, 'utf8').toString('latin1');
      const answer = await aLetterApi().app.request(letters, {
        method: 'POST',
        headers: { ...json, 'idempotency-key': encoded },
        body,
      });
      expect(answer.status).toBe(400);
    },
  );

  test('is kept as digests, with the digest of the body as it was sent', async () => {
    const facts = await factsOf(letters, key);
    expect(facts?.replay?.bodyHash).toBe(createHash('sha256').update(body).digest('hex'));
    expect(facts?.replay?.scope).toMatch(/^[0-9a-f]{64}$/);
  });

  test('means something else for another gemeente, person, role, address or key, and the same for the same', async () => {
    const others: readonly [string, string, Principal][] = [
      [letters, key, { ...worker, gemeente: Gemeente.parse('gm0307') }],
      [letters, key, { ...worker, personId: PersonId.parse(uuid(7)) }],
      [letters, key, { ...worker, assignmentId: AssignmentId.parse(uuid(7)) }],
      [letters, key, { kind: 'machine', gemeente: worker.gemeente, clientId: 'school', scopes: [] }],
      [`/v1/families/${uuid(5)}/letters`, key, worker],
      [letters, `${key}-2`, worker],
    ];
    const scopeOf = async (path: string, ownKey: string, who: Principal) =>
      (await factsOf(path, ownKey, { who }))?.replay?.scope;
    const own = await scopeOf(letters, key, worker);
    expect(await scopeOf(letters, key, { ...worker, assurance: 'high' })).toBe(own);
    const scopes = await Promise.all(others.map(([path, ownKey, who]) => scopeOf(path, ownKey, who)));
    expect(new Set([own, ...scopes]).size).toBe(others.length + 1);
  });

  test('is not remembered for a stranger who cannot be told from another', async () => {
    const facts = await factsOf('/v1/invitations/redemptions', key, { who: stranger, content: '{"code":"ABC"}' });
    expect(facts).toBeDefined();
    expect(facts?.replay).toBeUndefined();
  });
});
