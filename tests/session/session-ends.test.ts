import { csrfHeader, csrfTokenOf, digestOf, randomSecrets } from '@greep/session';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOffice, signedOut, start } from './office.ts';
import { origins } from './world.ts';

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
