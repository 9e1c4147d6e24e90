import { addSeconds } from '@greep/kernel';
import { findProfile, linkRows, peopleIndex, personKind, subjectHash } from '@greep/people';
import { verifyTrail } from '@greep/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFirstAdmin } from '../../packages/local/make-first-admin.ts';
import { openAs } from '../store/stage.ts';
import { countingIds } from '../support/clock.ts';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';

let engine: TestEngine;
let stage: ReturnType<typeof openAs>;
const ids = countingIds(7_000);

beforeEach(async () => {
  engine = await startTestEngine([utrecht]);
  stage = openAs(engine, 'admin');
});
afterEach(() => engine.stop());

const make = (name = 'Ruud Bakker') =>
  makeFirstAdmin(name, { store: stage.store, now: stage.clock.now(), newId: ids.next });

const people = async () => (await stage.store.page(personKind, 'gsi1', peopleIndex, { limit: 50 })).rows;
const onlyPerson = async () => {
  const [person, ...others] = await people();
  if (!person || others.length > 0) throw new Error('there is not exactly one person');
  return person.value;
};

/** As if the person signed in and typed the code. */
const signIn = async () => {
  const { id } = await onlyPerson();
  const puts = linkRows(subjectHash('https://login.example', 'ruud'), { personId: id, linkedAt: stage.clock.now() });
  const actor = { personId: id, role: 'invited' };
  const { store } = openAs(engine, 'sign-in');
  expect(
    await store.commit({ aggregate: `PERSON#${id}`, action: 'redeem-invitation', puts }, { actor, requestId: 'r' }),
  ).toMatchObject({ ok: true });
};

describe('making the first admin of a gemeente', () => {
  it('gives an empty gemeente one person with that role and a code that is valid for 72 hours', async () => {
    const made = await make();
    expect(made).toEqual({
      ok: true,
      value: {
        code: expect.stringMatching(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/),
        validUntil: addSeconds(stage.clock.now(), 72 * 3600),
      },
    });
    const { id, name } = await onlyPerson();
    expect(name).toBe('Ruud Bakker');
    const profile = await findProfile(stage.store, id, stage.clock.now());
    expect(profile?.roles.map(({ role }) => role)).toEqual(['gemeenteAdmin']);
  });

  it('is refused as soon as an admin can sign in, and changes nothing', async () => {
    await make();
    await signIn();
    expect(await make('Somebody else')).toEqual({
      ok: false,
      error: 'This gemeente has an active admin already, who can add others: nothing was changed.',
    });
    expect(await people()).toHaveLength(1);
  });

  it('gives another code for the same person while the first was not used', async () => {
    const first = await make();
    const second = await make('Somebody else');
    expect(first.ok && second.ok && first.value.code !== second.value.code).toBe(true);
    expect((await onlyPerson()).name).toBe('Ruud Bakker');
  });

  it('leaves its trace in the audit chain', async () => {
    await make();
    await make();
    expect(await verifyTrail({ client: engine.client, gemeente: utrecht })).toMatchObject({ entries: 2, broken: [] });
  });

  it('takes a name of one line only', async () => {
    expect(await make('Ruud\nBakker')).toMatchObject({ ok: false });
    expect(await people()).toHaveLength(0);
  });
});
