import { ok } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import { problemIn } from './problem-in.ts';
import { aLetterApi, declared, key, served, uuid } from './sample-api.ts';

const letters = `/v1/families/${uuid(3)}/letters`;
const json = { 'content-type': 'application/json', 'idempotency-key': key };
const body = JSON.stringify({ subject: 'Dag', text: 'Lieve familie', tone: 'warm' });

const post = (content: BodyInit, headers: Record<string, string> = {}) =>
  aLetterApi().app.request(letters, { method: 'POST', headers: { ...json, ...headers }, body: content });

describe('an address', () => {
  test.each([
    '/v1/letters/x/',
    `${letters}/`,
    '/v1/',
    '/v1',
    '/',
    '/nothing',
    '/v1/nothing',
    '/v1/letters',
    '/v1//letters/x',
    '/v1/openapi.json',
  ])('that does not exist is 404, also with a slash behind it: %s', async (path) => {
    const answer = await aLetterApi().app.request(path);
    expect(answer.status).toBe(404);
    expect((await problemIn(answer)).code).toBe('not-found');
  });

  test.each([
    ['PATCH', '/v1/letters/x', 'GET, HEAD, DELETE'],
    ['OPTIONS', letters, 'GET, HEAD, POST'],
    ['GET', '/v1/invitations/redemptions', 'POST'],
    ['BREW', '/v1/greetings/today', 'GET, HEAD'],
  ])('says which methods it has when %s is used on %s', async (method, path, allow) => {
    const answer = await aLetterApi().app.request(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
    await problemIn(answer);
  });

  test('with a fixed word is not read as one with an id, whatever comes first in the table', async () => {
    const latest = { ...declared.greet, path: '/letters/latest' } as const;
    const perform = async () => ok({ view: { text: 'the latest' } });
    const { app } = aLetterApi({ routes: [...served(), { ...latest, perform }] });
    expect(await (await app.request('/v1/letters/latest')).json()).toEqual({ text: 'the latest' });
    expect((await app.request('/v1/letters/latest', { method: 'PATCH' })).headers.get('allow')).toBe('GET, HEAD');
  });

  test('answers HEAD like GET, without a body', async () => {
    const answer = await aLetterApi().app.request('/v1/letters/x', { method: 'HEAD' });
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([200, '', '"7"']);
  });
});

describe('a message', () => {
  test.each([
    'text/plain',
    'application/xml',
    'application/json; charset=latin1',
    'multipart/form-data',
    'application/json-patch+json',
  ])('of type %s is not read', async (type) => expect((await post(body, { 'content-type': type })).status).toBe(415));

  test('without a type is not read', async () => {
    const answer = await aLetterApi().app.request(letters, {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: new TextEncoder().encode(body),
    });
    expect(answer.status).toBe(415);
  });

  test.each(['application/json; charset=utf-8', 'Application/JSON'])('of type %s is read', async (type) =>
    expect((await post(body, { 'content-type': type })).status).toBe(201),
  );

  test.each(['text/html', 'application/json;q=0', 'image/*, text/plain'])('cannot be answered as %s', async (accept) =>
    expect((await post(body, { accept })).status).toBe(406),
  );

  test.each(['*/*', 'application/*;q=0.1', 'text/html, application/json', 'application/problem+json, */*;q=0.5'])(
    'can be answered as %s',
    async (accept) => expect((await post(body, { accept })).status).toBe(201),
  );

  test.each(['{"subject":', 'nothing', '\uFFFE', '[1,2'])('that is not JSON is 400: %s', async (content) => {
    const answer = await post(content);
    expect([answer.status, (await problemIn(answer)).code]).toEqual([400, 'json-malformed']);
  });

  test('that is not UTF-8 is 400', async () =>
    expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400));

  test.each(['[]', 'null', '"text"', '3'])('that is not an object is 400: %s', async (content) => {
    const answer = await post(content);
    expect((await problemIn(answer)).errors?.[0]).toMatchObject({ pointer: '', code: 'not-an-object' });
    expect(answer.status).toBe(400);
  });

  test('of more than 256 kB is 413, whether or not it says its length', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(256 * 1024) });
    expect((await post(large)).status).toBe(413);
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
    let sent = 0;
    const endless = new ReadableStream({
      pull: (to) => {
        sent += 1;
        to.enqueue(chunk);
      },
    });
    // `duplex` is asked for by the platform, and not yet known to the types.
    const init = { method: 'POST', headers: json, body: endless, duplex: 'half' };
    const request = new Request(`http://localhost${letters}`, init);
    expect((await aLetterApi().app.request(request)).status).toBe(413);
    expect(sent).toBeLessThan(10);
  });

  test('just within 256 kB is read', async () => {
    const answer = await post(`${body.slice(0, -1)}${' '.repeat(256 * 1024 - body.length)}}`);
    expect(answer.status).toBe(201);
  });

  test('on a route that takes none must be empty', async () => {
    const remove = (content: string) =>
      aLetterApi().app.request('/v1/letters/x', { method: 'DELETE', headers: json, body: content });
    expect((await remove('{}')).status).toBe(200);
    expect((await remove('{"why":1}')).status).toBe(400);
  });
});
