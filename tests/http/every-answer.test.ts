import { securityHeaders } from '@greep/http';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { aLetterApi, key, uuid } from './sample-api.ts';

const letters = `/v1/families/${uuid(3)}/letters`;
const one = `${letters}/${uuid(4)}`;
const json = { 'content-type': 'application/json', 'idempotency-key': key };
const body = JSON.stringify({ subject: 'Dag', text: 'Lieve familie', tone: 'warm' });

describe('every answer', () => {
  const cases: readonly (readonly [string, string, RequestInit])[] = [
    ['200', '/v1/letters/x', {}],
    ['201', letters, { method: 'POST', headers: json, body }],
    ['400', `${letters}?limit=0`, {}],
    ['404', '/v1/nothing', {}],
    ['404', '/elsewhere', {}],
    ['405', '/v1/letters/x', { method: 'PATCH' }],
    ['406', '/v1/letters/x', { headers: { accept: 'text/html' } }],
    ['412', one, { method: 'PUT', headers: { ...json, 'if-match': '"6"' }, body: '{"subject":"Dag"}' }],
    ['415', letters, { method: 'POST', headers: { ...json, 'content-type': 'text/plain' }, body }],
    ['428', letters, { method: 'POST', headers: { 'content-type': 'application/json' }, body }],
  ];

  test.each(cases)('%s %s carries version, number and security headers', async (status, path, init) => {
    const answer = await aLetterApi().app.request(path, init);
    expect(answer.status).toBe(Number(status));
    expect(answer.headers.get('api-version')).toBe('1.2.3');
    expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    for (const name of Object.keys(securityHeaders)) expect(answer.headers.has(name)).toBe(true);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  test('500 carries them too', async () => {
    const { app } = aLetterApi({ answers: { read: () => Promise.reject(new Error('x')) } });
    const answer = await app.request('/v1/letters/x');
    expect([answer.status, answer.headers.get('api-version'), answer.headers.get('x-frame-options')]).toEqual([
      500,
      '1.2.3',
      'DENY',
    ]);
  });
});

describe('the API beside the pages of the web', () => {
  test('keeps its refusals and headers to its own addresses', async () => {
    const house = new Hono();
    house.route('/', aLetterApi({ answers: { read: () => Promise.reject(new Error('x')) } }).app);
    house.get('*', (context) => context.html('<p>Greep</p>'));
    const page = await house.request('/gezin');
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, null]);
    const absent = await house.request('/v1/nothing');
    expect([absent.status, absent.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const broken = await house.request('/v1/letters/x');
    expect([broken.status, broken.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
  });
});
