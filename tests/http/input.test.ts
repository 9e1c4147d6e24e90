import { fail, notFound } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import { problemIn } from './problem-in.ts';
import { aLetterApi, key, stranger, uuid } from './sample-api.ts';

const letters = `/v1/families/${uuid(3)}/letters`;
const json = { 'content-type': 'application/json', 'idempotency-key': key };
const body = JSON.stringify({ subject: 'Dag', text: 'Lieve familie', tone: 'warm' });

const post = (content: BodyInit, headers: Record<string, string> = {}) =>
  aLetterApi().app.request(letters, { method: 'POST', headers: { ...json, ...headers }, body: content });

describe('what is wrong with the input', () => {
  test('is told of every field at once, in address, query and body', async () => {
    const answer = await aLetterApi().app.request('/v1/families/nobody/letters', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({
        subject: ' ',
        text: 'x'.repeat(4001),
        tone: 'angry',
        sentDate: '2026-02-30',
        parts: [{ heading: 3, words: 'ja' }, {}],
        reply: { kind: 'before', day: 'monday' },
        madeUp: 1,
      }),
    });
    expect(answer.status).toBe(400);
    const { code, errors } = await problemIn(answer);
    expect(code).toBe('fields-invalid');
    expect(errors?.map((error) => `${error.pointer} ${error.code}`)).toEqual([
      '/familyId not-well-formed',
      '/subject required',
      '/text too-long',
      '/tone not-a-choice',
      '/sentDate not-a-date',
      '/parts/0/heading not-text',
      '/parts/1/heading required',
      '/parts/1/words required',
      '/reply/day not-a-date',
      ' unknown-field',
    ]);
  });

  test('in the query: numbers, moments, fields given twice and fields that do not exist', async () => {
    const answer = await aLetterApi().app.request(`${letters}?limit=many&sentAfter=noon&cursor=a&cursor=b&ssn=1`);
    expect((await problemIn(answer)).errors?.map((error) => `${error.pointer} ${error.code}`)).toEqual([
      '/limit not-a-number',
      '/sentAfter not-an-instant',
      ' unknown-field',
      '/cursor given-twice',
    ]);
  });

  test('is told without the name that the sender made up: its parent is named', async () => {
    const answer = await post(JSON.stringify({ ...JSON.parse(body), labels: { 'Jan-de-Vries': 'x' } }));
    const text = await answer.text();
    expect(text).toContain('{"pointer":"/labels","code":"not-a-number"');
    expect(text).not.toContain('Vries');
  });

  test('never lets a field of the body take the place of one in the address', async () => {
    const seen: unknown[] = [];
    const { app } = aLetterApi({
      answers: {
        write: async (_, input) => {
          seen.push(input);
          return fail(notFound);
        },
      },
    });
    await app.request(letters, { method: 'POST', headers: json, body });
    expect(seen).toEqual([{ familyId: uuid(3), subject: 'Dag', text: 'Lieve familie', tone: 'warm' }]);
    const refused = await post(JSON.stringify({ ...JSON.parse(body), familyId: uuid(8) }));
    expect(refused.status).toBe(400);
  });
});

describe('who asks', () => {
  test('is asked after the input was read, and a refusal is passed on', async () => {
    const { app } = aLetterApi({ who: { kind: 'not-authenticated', code: 'session-expired' } });
    const answer = await app.request('/v1/letters/x');
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await problemIn(answer)).code).toBe('session-expired');
    expect((await app.request(`${letters}?limit=0`)).status).toBe(400);
  });

  test('may be unknown where any session will do, and nowhere else', async () => {
    const { app } = aLetterApi({ who: stranger });
    const redeem = await app.request('/v1/invitations/redemptions', {
      method: 'POST',
      headers: json,
      body: '{"code":"ABC"}',
    });
    expect(redeem.status).toBe(201);
    const read = await app.request('/v1/letters/x');
    expect([read.status, (await problemIn(read)).code]).toEqual([403, 'person-unknown']);
  });

  test('is not asked on a public route', async () => {
    const { app } = aLetterApi({ who: { kind: 'not-authenticated', code: 'session-missing' } });
    expect((await app.request('/v1/greetings/today')).status).toBe(200);
  });
});
