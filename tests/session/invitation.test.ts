import { Instant, PersonId } from '@greep/kernel';
import {
  invitationCode,
  invitationHash,
  invitationKey,
  invitationKind,
  normalisedCode,
  personLinkKey,
  personLinkKind,
  personRow,
  subjectHash,
} from '@greep/people';
import { csrfHeader, csrfTokenOf, sessionCookie } from '@greep/session';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anId } from '../support/clock.ts';
import { amersfoort, utrecht } from '../support/engine.ts';
import { createOffice, type Office, start } from './office.ts';
import { aPerson, commitRows, invite, know, origins } from './world.ts';

let office: Office;
let people = 1000;

beforeAll(async () => {
  office = await createOffice();
});
afterAll(() => office.world.stop());
beforeEach(() => office.clock.set(start));

const nextWeek = Instant.parse('2026-10-22T08:42:00.000Z');

/** A mother whom the family worker invited, with the code on her paper. */
const anInvitedPerson = async (gemeente = utrecht) => {
  people += 1;
  const person = aPerson(anId(people), { name: 'Samira Bouzid' });
  await know(office.world, { gemeente, person, roles: [] });
  const code = invitationCode(`seed-${people}`);
  await invite(office.world, gemeente, code, { personId: person.id, state: 'open', expiresAt: nextWeek });
  return { person, code };
};

const stranger = async () => {
  people += 1;
  const subject = `stranger-${people}`;
  return { subject, secret: await office.openSession(subject) };
};

const redeem = async (secret: string, code: string, key: string = crypto.randomUUID()) => {
  const answer = await office.world.app.fetch(
    new Request(`${origins.utrecht}/v1/session/invitations`, {
      method: 'POST',
      headers: {
        cookie: `${sessionCookie}=${secret}`,
        [csrfHeader]: csrfTokenOf(secret),
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ code }),
    }),
  );
  return { status: answer.status, body: await answer.json() };
};

const notValid = { status: 409, body: { code: 'invitation-code-not-valid' } };

describe('the code on paper', () => {
  test('is ten characters in two groups, and none that look alike', () => {
    for (let seed = 0; seed < 500; seed += 1)
      expect(invitationCode(`${seed}`)).toMatch(/^[2-9A-HJKMNP-TW-Z]{5}-[2-9A-HJKMNP-TW-Z]{5}$/);
    expect(new Set(Array.from({ length: 500 }, (_, seed) => invitationCode(`${seed}`))).size).toBe(500);
  });

  test('may be typed in small letters, with spaces or without the dash', () => {
    expect(normalisedCode(' k7wrq 2mxhd ')).toBe('K7WRQ2MXHD');
    expect(normalisedCode('K7WRQ-2MXHO')).toBeUndefined();
    expect(normalisedCode('K7WRQ')).toBeUndefined();
  });

  test('makes who signed in the person for whom it was written', async () => {
    const [{ person, code }, { secret, subject }] = [await anInvitedPerson(), await stranger()];
    expect(await redeem(secret, code.toLowerCase())).toMatchObject({
      status: 201,
      body: { state: 'known', person: { id: person.id, name: 'Samira Bouzid' } },
    });
    const link = personLinkKey(person.id, subjectHash(origins.login, subject));
    expect(await office.world.store(utrecht).find(personLinkKind, link)).toMatchObject({ value: { linkedAt: start } });
  });

  test('brings somebody of a family into the directory, who was not in it before', async () => {
    people += 1;
    const personId = PersonId.parse(anId(people));
    const code = invitationCode(`seed-${people}`);
    const newPerson = { name: 'Yassin Bouzid', role: 'familyMember' as const, label: 'gezinslid' };
    await invite(office.world, utrecht, code, { personId, state: 'open', expiresAt: nextWeek, newPerson });
    expect(await redeem((await stranger()).secret, code)).toMatchObject({
      status: 201,
      body: { person: { id: personId, name: 'Yassin Bouzid' }, roles: [{ role: 'familyMember', label: 'gezinslid' }] },
    });
  });

  test('of a person who does not exist is not valid', async () => {
    people += 1;
    const code = invitationCode(`seed-${people}`);
    const personId = PersonId.parse(anId(people));
    await invite(office.world, utrecht, code, { personId, state: 'open', expiresAt: nextWeek });
    expect(await redeem((await stranger()).secret, code)).toMatchObject(notValid);
  });

  test('works once', async () => {
    const { code } = await anInvitedPerson();
    const [first, second] = [await stranger(), await stranger()];
    expect((await redeem(first.secret, code)).status).toBe(201);
    expect(await redeem(second.secret, code)).toMatchObject(notValid);
  });

  test('goes to exactly one of two who type it at the same moment', async () => {
    const { code } = await anInvitedPerson();
    const [first, second] = [await stranger(), await stranger()];
    const answers = await Promise.all([redeem(first.secret, code), redeem(second.secret, code)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test('answers the same again when the first answer was lost', async () => {
    const { code } = await anInvitedPerson();
    const [{ secret }, key] = [await stranger(), crypto.randomUUID()];
    expect((await redeem(secret, code, key)).status).toBe(201);
    expect((await redeem(secret, code, key)).status).toBe(201);
    expect(await redeem(secret, invitationCode('other'), key)).toMatchObject({
      status: 409,
      body: { code: 'idempotency-key-reused' },
    });
  });

  test('says the same when it is wrong, used, expired, of another gemeente, or for somebody who left', async () => {
    const [expired, elsewhere, left] = [
      await anInvitedPerson(),
      await anInvitedPerson(amersfoort),
      await anInvitedPerson(),
    ];
    await commitRows(office.world, utrecht, [personRow({ ...left.person, state: 'left' }, 1)]);
    const bodies = [
      await redeem((await stranger()).secret, invitationCode('never-written')),
      await redeem((await stranger()).secret, 'no code'),
      await redeem((await stranger()).secret, elsewhere.code),
      await redeem((await stranger()).secret, left.code),
    ];
    office.clock.set(nextWeek);
    bodies.push(await redeem((await stranger()).secret, expired.code));
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    expect(bodies[0]).toMatchObject(notValid);
  });

  test('can be tried five times an hour, also by signing in again', async () => {
    const [{ code }, { subject, secret }] = [await anInvitedPerson(), await stranger()];
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await redeem(secret, `22222-2222${attempt + 2}`)).toMatchObject(notValid);
    const tooOften = { status: 403, body: { code: 'invitation-tried-too-often' } };
    expect(await redeem(secret, code)).toMatchObject(tooOften);
    expect(await redeem(await office.openSession(subject), code)).toMatchObject(tooOften);
    office.clock.advance(60 * 60);
    expect((await redeem(await office.openSession(subject), code)).status).toBe(201);
  });

  test('is void once its person has signed in with a later paper, so that one found in a drawer opens nothing', async () => {
    const { person, code } = await anInvitedPerson();
    const later = invitationCode('a later paper');
    await invite(office.world, utrecht, later, { personId: person.id, state: 'open', expiresAt: nextWeek });
    expect((await redeem((await stranger()).secret, later)).status).toBe(201);
    const written = Instant.parse('2026-10-17T08:42:00.000Z');
    const old = invitationCode('an old paper');
    await invite(office.world, utrecht, old, { personId: person.id, state: 'open', expiresAt: written });
    expect(await redeem((await stranger()).secret, old)).toMatchObject(notValid);
    expect(code).not.toBe(old);
  });

  test('never gives somebody of a family a second sign-in', async () => {
    people += 1;
    const personId = PersonId.parse(anId(people));
    const newPerson = { name: 'Yassin Bouzid', role: 'familyMember' as const, label: 'gezinslid' };
    const codes = ['first', 'second'].map((which) => invitationCode(`${which}-${people}`));
    for (const code of codes)
      await invite(office.world, utrecht, code, { personId, state: 'open', expiresAt: nextWeek, newPerson });
    expect((await redeem((await stranger()).secret, codes[0] ?? '')).status).toBe(201);
    expect(await redeem((await stranger()).secret, codes[1] ?? '')).toMatchObject(notValid);
  });

  test('does nothing for somebody who is known already', async () => {
    const [{ code }, { secret }] = [await anInvitedPerson(), await office.someone()];
    expect(await redeem(secret, code)).toMatchObject({ status: 409, body: { code: 'person-known-already' } });
  });

  test('is stored as a digest, never as it is', async () => {
    const { code } = await anInvitedPerson();
    const store = office.world.store(utrecht);
    expect(await store.find(invitationKind, invitationKey(code))).toBeUndefined();
    const stored = await store.find(invitationKind, invitationKey(invitationHash(code)));
    expect(stored).toMatchObject({ value: { state: 'open' } });
    expect(JSON.stringify(stored)).not.toContain(code.slice(0, 5));
  });
});
