// The worker handed the screen to a family. Whoever holds it is taken to be able to send whatever they like with the cookie.
import { AssignmentId, FamilyId, PersonId } from '@greep/kernel';
import { roleRow } from '@greep/people';
import { csrfHeader, csrfTokenOf, roleHeader, sessionCookie } from '@greep/session';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { anId } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';
import { createOffice, from, type Someone, start } from './office.ts';
import { commitRows, origins } from './world.ts';

const { world, clock, someone, ask } = await createOffice();

afterAll(() => world.stop());
beforeEach(() => clock.set(start));

const familyId = FamilyId.parse(anId(500));

const post = (secret: string, path: string, body: object, headers: Record<string, string> = {}) =>
  world.app.fetch(
    new Request(`${origins.utrecht}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        cookie: `${sessionCookie}=${secret}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        [csrfHeader]: csrfTokenOf(secret),
        ...headers,
      },
    }),
  );

const handOver = ({ secret, worker }: Someone, role = worker) =>
  post(secret, '/v1/session/family-turn', { familyId }, { [roleHeader]: role });

const sessionOf = async (secret: string) => {
  const headers = { cookie: `${sessionCookie}=${secret}` };
  return (await world.app.fetch(new Request(`${origins.utrecht}/v1/session`, { headers }))).json();
};

describe('handing the screen over', () => {
  test('makes the session smaller: it is no person any more, whatever role the request names', async () => {
    const anouk = await someone();
    const answer = await handOver(anouk);
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-greep-asking=.{43}; Path=\/; HttpOnly; Secure/),
    ]);

    for (const role of [anouk.worker, anouk.referrer, undefined])
      expect(await ask({ secret: anouk.secret, ...(role && { role }) })).toMatchObject({
        ok: true,
        value: { principal: { kind: 'familyTurn', familyId, workerId: anouk.person, assignmentId: anouk.worker } },
      });
  });

  test('tells the screen whose turn it is, and nothing of the worker', async () => {
    const anouk = await someone();
    await handOver(anouk);
    const view = await sessionOf(anouk.secret);

    expect(view).toMatchObject({ state: 'family-turn', familyId, roles: [] });
    expect(view).not.toHaveProperty('person');
    expect(view).not.toHaveProperty('assurance');
  });

  test('is for a family worker, acting as one', async () => {
    const anouk = await someone();
    expect((await handOver(anouk, anouk.referrer)).status).toBe(403);
    expect(await sessionOf(anouk.secret)).toMatchObject({ state: 'known' });
  });

  test('cannot be sent by another site', async () => {
    const anouk = await someone();
    const headers = { [roleHeader]: anouk.worker, [csrfHeader]: '' };
    expect((await post(anouk.secret, '/v1/session/family-turn', { familyId }, headers)).status).toBe(403);
    expect(await sessionOf(anouk.secret)).toMatchObject({ state: 'known' });
  });

  test('is not undone by handing over once more, to another family', async () => {
    const anouk = await someone();
    await handOver(anouk);
    const other = { familyId: anId(501) };
    const answer = await post(anouk.secret, '/v1/session/family-turn', other, { [roleHeader]: anouk.worker });

    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'screen-handed-over' });
    expect(await sessionOf(anouk.secret)).toMatchObject({ familyId });
  });

  test('leaves no way to use a code on paper', async () => {
    const anouk = await someone();
    await handOver(anouk);
    const answer = await post(anouk.secret, '/v1/session/invitations', { code: 'ABCDE-FGHJK' });
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'screen-handed-over']);
  });

  test('ends at once when the worker loses the role', async () => {
    const anouk = await someone();
    await handOver(anouk);
    const [person, id] = [PersonId.parse(anouk.person), AssignmentId.parse(anouk.worker)];
    const ended = { id, role: 'familyWorker', label: 'gezinswerker', from, until: clock.now() } as const;
    await commitRows(world, utrecht, [roleRow(person, ended, 1)]);
    clock.advance(1);

    expect(await ask({ secret: anouk.secret })).toMatchObject({ ok: false, error: { code: 'screen-handed-over' } });
  });

  test('ends when nothing happens for half an hour, as every session does', async () => {
    const anouk = await someone();
    await handOver(anouk);
    clock.advance(30 * 60);
    expect(await ask({ secret: anouk.secret })).toMatchObject({ ok: false, error: { code: 'session-expired' } });
  });

  test('lets whoever holds the screen sign out, and then nobody is signed in', async () => {
    const anouk = await someone();
    await handOver(anouk);
    expect((await post(anouk.secret, '/v1/session/sign-out', {})).status).toBe(200);
    expect(await sessionOf(anouk.secret)).toMatchObject({ state: 'signed-out' });
  });

  test('is kept through being there: keeping the session alive does not widen it', async () => {
    const anouk = await someone();
    await handOver(anouk);
    clock.advance(5 * 60);
    await ask({ secret: anouk.secret });
    clock.advance(5 * 60);
    expect(await ask({ secret: anouk.secret, role: anouk.worker })).toMatchObject({
      value: { principal: { kind: 'familyTurn' } },
    });
  });
});
