// A tour that somebody skipped must not come back: it is remembered with the person, not on the device.
import { csrfHeader, csrfTokenOf, sessionCookie } from '@greep/session';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOffice, start } from './office.ts';
import { origins } from './world.ts';

const { world, clock, someone, openSession } = await createOffice();

afterAll(() => world.stop());
beforeEach(() => clock.set(start));

const headersOf = (secret: string) => ({
  'content-type': 'application/json',
  'idempotency-key': crypto.randomUUID(),
  [csrfHeader]: csrfTokenOf(secret),
  cookie: `${sessionCookie}=${secret}`,
});

const note = (secret: string, seen: object) =>
  world.app.fetch(
    new Request(`${origins.utrecht}/v1/session/seen`, {
      method: 'POST',
      headers: headersOf(secret),
      body: JSON.stringify(seen),
    }),
  );

const seenBy = async (secret: string): Promise<unknown> => {
  const headers = { cookie: `${sessionCookie}=${secret}` };
  const answer = await world.app.fetch(new Request(`${origins.utrecht}/v1/session`, { headers }));
  return (await answer.json()).seen;
};

describe('what somebody was shown', () => {
  test('a new person has seen no tour and no news', async () => {
    const { secret } = await someone();
    expect(await seenBy(secret)).toEqual({ tours: [] });
  });

  test('a tour that is over stays over for that role alone, also at the next sign-in', async () => {
    const { subject, secret } = await someone();
    const answer = await note(secret, { tour: 'familyWorker' });
    expect(await answer.json()).toMatchObject({ state: 'known', seen: { tours: ['familyWorker'] } });
    const later = await openSession(subject);
    expect(await seenBy(later)).toEqual({ tours: ['familyWorker'] });
  });

  test('two things noted at the same moment are both remembered', async () => {
    const { secret } = await someone();
    await Promise.all([
      note(secret, { tour: 'familyWorker' }),
      note(secret, { tour: 'referrer' }),
      note(secret, { newsUntil: '2026-10-01' }),
    ]);
    expect(await seenBy(secret)).toEqual({ tours: ['familyWorker', 'referrer'], newsUntil: '2026-10-01' });
  });

  test('what one person saw, another did not', async () => {
    const { secret } = await someone();
    await note(secret, { tour: 'familyWorker', newsUntil: '2026-10-01' });
    const { secret: other } = await someone();
    expect(await seenBy(other)).toEqual({ tours: [] });
  });

  test('whoever signed in and is not known yet has nothing to remember', async () => {
    const answer = await note(await openSession('nobody-here'), { tour: 'familyWorker' });
    expect(answer.status).toBe(403);
  });

  test('neither a role that does not exist nor a day that is none is taken', async () => {
    const { secret } = await someone();
    expect((await note(secret, { tour: 'queen' })).status).toBe(400);
    expect((await note(secret, { newsUntil: 'yesterday' })).status).toBe(400);
    expect(await seenBy(secret)).toEqual({ tours: [] });
  });
});
