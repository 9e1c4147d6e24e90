import { AssignmentId, Instant, PersonId } from '@greep/kernel';
import { personRow, roleRow, subjectHash, subjectLinkKey, supervisionLinkRow } from '@greep/people';
import { digestOf, sessionCookie } from '@greep/session';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { anId } from '../support/clock.ts';
import { amersfoort, utrecht } from '../support/engine.ts';
import { createOffice, from, signedOut, start } from './office.ts';
import { aPerson, commitRows, origins } from './world.ts';

const { world, clock, someone, openSession, ask } = await createOffice();

afterAll(() => world.stop());
beforeEach(() => clock.set(start));

describe('who asks', () => {
  test('a person acts in the role that the request names, with the assurance of the session', async () => {
    const { person, worker, secret } = await someone({ assurance: 'high' });
    expect(await ask({ secret, role: worker })).toMatchObject({
      ok: true,
      value: {
        principal: {
          kind: 'person',
          gemeente: utrecht,
          personId: person,
          role: 'familyWorker',
          assignmentId: worker,
          assurance: 'high',
          supervises: [],
        },
      },
    });
  });

  test('a supervisor comes with her workers', async () => {
    const { person, worker, secret } = await someone();
    const workerId = PersonId.parse(anId(900));
    await commitRows(world, utrecht, [supervisionLinkRow(PersonId.parse(person), { workerId, since: from }, 0)]);
    expect(await ask({ secret, role: worker })).toMatchObject({
      ok: true,
      value: { principal: { supervises: [workerId] } },
    });
  });

  test('nobody without a cookie, with a forged one, or with two', async () => {
    const { secret } = await someone();
    const missing = signedOut('session-missing');
    expect(await ask({})).toMatchObject(missing);
    expect(await ask({ secret: 'A'.repeat(43) })).toMatchObject(missing);
    expect(await ask({ secret: '../../SESSION' })).toMatchObject(missing);
    expect(await ask({ secret: `${secret}; ${sessionCookie}=${secret}` })).toMatchObject(missing);
  });

  test('the digest that lies in the table is of no use as a cookie', async () => {
    const { secret } = await someone();
    expect(await ask({ secret: digestOf(secret) })).toMatchObject(signedOut('session-missing'));
  });

  test('a session of Utrecht is nothing at the host of Amersfoort or of the platform', async () => {
    const { worker, secret } = await someone();
    for (const origin of [origins.amersfoort, origins.platform])
      expect(await ask({ secret, role: worker, origin })).toMatchObject(signedOut('session-missing'));
  });

  test('a session of an issuer that the gemeente does not trust any more is over', async () => {
    const { worker, secret } = await someone({ issuer: 'https://former.example' });
    expect(await ask({ secret, role: worker })).toMatchObject(signedOut('session-expired'));
  });

  test('a host where no gemeente lives finds nothing', async () => {
    const { worker, secret } = await someone();
    const answer = await ask({ secret, role: worker, origin: 'http://rotterdam.localhost:4711' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });

  test('somebody who signed in but whom this gemeente does not know is a stranger', async () => {
    const secret = await openSession('nobody-here');
    expect(await ask({ secret })).toMatchObject({
      ok: true,
      value: { principal: { kind: 'unknown', gemeente: utrecht } },
    });
  });

  test('the same subject of the same issuer is a stranger in another gemeente', async () => {
    const { subject } = await someone();
    const secret = await openSession(subject, { scope: amersfoort });
    const answer = await ask({ secret, origin: origins.amersfoort });
    expect(answer).toMatchObject({ ok: true, value: { principal: { kind: 'unknown', gemeente: amersfoort } } });
  });
});

describe('acting in one of several roles', () => {
  test('has to say which', async () => {
    const { secret } = await someone();
    expect(await ask({ secret })).toMatchObject({ ok: false, error: { kind: 'invalid', code: 'role-required' } });
  });

  test('is refused in a role of somebody else', async () => {
    const [me, other] = [await someone(), await someone()];
    const answer = await ask({ secret: me.secret, role: other.worker });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-allowed', code: 'role-not-yours' } });
  });

  test('a role that is taken away is gone at the next request, and the other one stays', async () => {
    const { person, worker, referrer, secret } = await someone();
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    const ended = {
      id: AssignmentId.parse(worker),
      role: 'familyWorker' as const,
      label: 'gezinswerker',
      from,
      until: clock.now(),
    };
    await commitRows(world, utrecht, [roleRow(PersonId.parse(person), ended, 1)]);
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: false, error: { code: 'role-not-yours' } });
    expect(await ask({ secret, role: referrer })).toMatchObject({ ok: true });
    expect(await ask({ secret })).toMatchObject({ ok: true, value: { principal: { role: 'referrer' } } });
  });

  test('a role that begins tomorrow is not there today', async () => {
    const { person, secret } = await someone();
    const tomorrow = Instant.parse('2026-10-16T08:42:00.000Z');
    const role = {
      id: AssignmentId.parse(anId(901)),
      role: 'supervisor' as const,
      label: 'werkbegeleider',
      from: tomorrow,
    };
    await commitRows(world, utrecht, [roleRow(PersonId.parse(person), role, 0)]);
    expect(await ask({ secret, role: role.id })).toMatchObject({ ok: false, error: { code: 'role-not-yours' } });
  });

  test('somebody who left is out at the next request, with the session still open', async () => {
    const { person, worker, secret } = await someone();
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    await commitRows(world, utrecht, [personRow(aPerson(person, { state: 'left' }), 1)]);
    expect(await ask({ secret, role: worker })).toMatchObject(signedOut('session-expired'));
  });

  test('who is unlinked by the administrator is a stranger at the next request', async () => {
    const { worker, person, subject } = await someone();
    const secret = await openSession(subject, { personId: PersonId.parse(person) });
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true });
    const key = subjectLinkKey(subjectHash(origins.login, subject));
    const change = { aggregate: `PERSON#${person}`, action: 'unlink', puts: [], deletes: [{ key, version: 1 }] };
    const done = await world
      .store(utrecht)
      .commit(change, { actor: { personId: 'system', role: 'test' }, requestId: 'r' });
    expect(done).toMatchObject({ ok: true });
    expect(await ask({ secret, role: worker })).toMatchObject({ ok: true, value: { principal: { kind: 'unknown' } } });
  });
});
