import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Instant } from '@greep/kernel';
import { csrfHeader, csrfTokenOf, digestOf, randomSecrets, sessionCookie } from '@greep/session';
import { platformTableName } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOffice, signedOut, start } from './office.ts';
import { origins } from './world.ts';

const far = Instant.parse('2099-01-01T00:00:00.000Z');
const { world, clock, someone, ask } = await createOffice();

afterAll(() => world.stop());
beforeEach(() => clock.set(start));

describe('a session ends', () => {
  test('after half an hour in which nothing happens, and not before', async () => {
    const { worker, secret } = await someone();
    clock.advance(30 * 60 - 1);
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    clock.advance(30 * 60 - 1);
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    clock.advance(30 * 60);
    expect(await ask({ secret, role: worker })).toMatchObject(signedOut('session-expired'));
  });

  test('after eight hours, however busy somebody was', async () => {
    const { worker, secret } = await someone();
    for (let quarter = 1; quarter < 32; quarter += 1) {
      clock.advance(15 * 60);
      expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    }
    clock.advance(15 * 60);
    expect(await ask({ secret, role: worker })).toMatchObject(signedOut('session-expired'));
  });

  test('being there is written once a minute at most', async () => {
    const { worker, secret } = await someone();
    const seen = async () => (await world.recognition.table.findSession(digestOf(secret)))?.lastSeenAt;
    clock.advance(59);
    await ask({ secret, role: worker });
    expect(await seen()).toBe(start);
    clock.advance(1);
    await ask({ secret, role: worker });
    expect(await seen()).toBe(clock.now());
  });

  test('keeping a session alive that was ended meanwhile does not bring it back', async () => {
    const { secret } = await someone();
    await world.recognition.table.removeSession(digestOf(secret));
    await world.recognition.table.touchSession(digestOf(secret), clock.now(), clock.now());
    expect(await world.recognition.table.findSession(digestOf(secret))).toBeUndefined();
  });
});

describe('a row that only the right to keep sessions alive made', () => {
  // all that IAM lets a function set that opens none: times, of any type
  const makeRow = async (touchedAt: { S: string } | { N: string }): Promise<string> => {
    const secret = randomSecrets.next();
    await world.client.send(
      new UpdateItemCommand({
        TableName: platformTableName,
        Key: { pk: { S: `SESSION#${digestOf(secret)}` } },
        UpdateExpression: 'SET touchedAt = :touched, expiresAt = :expires',
        ExpressionAttributeValues: { ':touched': touchedAt, ':expires': { N: '4070908800' } },
      }),
    );
    return secret;
  };

  test.each([{ S: start }, { S: '{"scope":"platform"}' }, { N: '1' }])('is nobody’s session: %o', async (touchedAt) => {
    const secret = await makeRow(touchedAt);
    await expect(ask({ secret })).rejects.toThrow('expected object, received null');
    const headers = { cookie: `${sessionCookie}=${secret}` };
    const answer = await world.app.fetch(new Request(`${origins.utrecht}/v1/session`, { headers }));
    expect(answer.status).toBe(500);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('a session whose times were made unreadable is one no more', async () => {
    const { worker, secret } = await someone();
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    await world.client.send(
      new UpdateItemCommand({
        TableName: platformTableName,
        Key: { pk: { S: `SESSION#${digestOf(secret)}` } },
        UpdateExpression: 'REMOVE touchedAt',
      }),
    );
    await expect(ask({ secret, role: worker })).rejects.toThrow('lastSeenAt');
  });

  test('a time far away keeps a session no longer than a working day', async () => {
    const { worker, secret } = await someone();
    await world.recognition.table.touchSession(digestOf(secret), far, far);
    clock.advance(8 * 60 * 60 - 1);
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    clock.advance(1);
    expect(await ask({ secret, role: worker })).toMatchObject(signedOut('session-expired'));
  });
});

describe('a request that another site made the browser send', () => {
  const post = (secret: string, headers: Record<string, string>) => ({ secret, init: { method: 'POST', headers } });
  const refused = { ok: false, error: { kind: 'not-allowed', code: 'csrf-token-missing' } };

  test('is refused without the token, with another one, and from another origin or site', async () => {
    const { worker, secret } = await someone();
    const token = csrfTokenOf(secret);
    const attempts: Record<string, string>[] = [
      {},
      { [csrfHeader]: 'guess' },
      { [csrfHeader]: csrfTokenOf(randomSecrets.next()) },
      { [csrfHeader]: token, origin: 'https://evil.example' },
      { [csrfHeader]: token, origin: origins.amersfoort },
      { [csrfHeader]: token, origin: 'null' },
      { [csrfHeader]: token, 'sec-fetch-site': 'cross-site' },
      { [csrfHeader]: token, 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of attempts)
      expect(await ask({ ...post(secret, headers), role: worker })).toMatchObject(refused);
  });

  test('is let through from the own page with the token of the session', async () => {
    const { worker, secret } = await someone();
    const headers = { [csrfHeader]: csrfTokenOf(secret), origin: origins.utrecht, 'sec-fetch-site': 'same-origin' };
    expect(await ask({ ...post(secret, headers), role: worker })).toMatchObject({ ok: true });
  });
});
