import { csrfHeader, csrfTokenOf, sessionCookie } from '@greep/session';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOffice, signedOut, start } from './office.ts';
import { origins } from './world.ts';

const { world, clock, someone, ask } = await createOffice();

afterAll(() => world.stop());
beforeEach(() => clock.set(start));

describe('the routes of the session', () => {
  const send = (secret: string | undefined, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (secret !== undefined) headers.set('cookie', `${sessionCookie}=${secret}`);
    return world.app.fetch(new Request(`${origins.utrecht}${path}`, { ...init, headers }));
  };
  const own = (secret: string) => ({
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    [csrfHeader]: csrfTokenOf(secret),
  });

  test('everybody sees the issuers of the gemeente, and nothing of anybody', async () => {
    const answer = await send(undefined, '/v1/session');
    expect(await answer.json()).toEqual({
      state: 'signed-out',
      gemeente: { code: 'gm0344', name: 'Utrecht' },
      demo: true,
      issuers: [{ id: 'demo', label: 'Kies een persoon' }],
      roles: [],
    });
  });

  test('who is signed in sees the own name, roles and token', async () => {
    const { person, worker, referrer, secret } = await someone();
    const view = await (await send(secret, '/v1/session')).json();
    expect(view).toMatchObject({ state: 'known', person: { id: person }, csrfToken: csrfTokenOf(secret) });
    expect(view.roles.map((role: { assignmentId: string }) => role.assignmentId)).toEqual([worker, referrer]);
  });

  test('an ended session reads as signed out, so that the page can offer to sign in again', async () => {
    const { secret } = await someone();
    clock.advance(9 * 60 * 60);
    expect(await (await send(secret, '/v1/session')).json()).toMatchObject({ state: 'signed-out', issuers: [{}] });
  });

  test('signing out ends the session for good and takes the cookie away', async () => {
    const { worker, secret } = await someone();
    const answer = await send(secret, '/v1/session/sign-out', { method: 'POST', headers: own(secret), body: '{}' });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([
      `${sessionCookie}=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0`,
    ]);
    expect(await ask({ secret, role: worker })).toMatchObject(signedOut('session-missing'));
  });

  test('another site cannot sign somebody out', async () => {
    const { worker, secret } = await someone();
    const headers = { ...own(secret), [csrfHeader]: '' };
    const answer = await send(secret, '/v1/session/sign-out', { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(403);
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
  });
});
