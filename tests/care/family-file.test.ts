import {
  addMember,
  changeMember,
  chooseWorker,
  endMember,
  inviteMember,
  listFamilies,
  listWorkersWithRoom,
  nameIntroducer,
  openAccessLog,
  openFamilyFile,
  openFileForReferral,
  openReferralInFile,
  readmitMember,
  recordContact,
  recordFirstMeeting,
  setAppointment,
} from '@greep/care';
import type { FamilyId } from '@greep/kernel';
import { invitationHash, invitationKey, invitationKind, normalisedCode, removePerson } from '@greep/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aNewFile, aRunningFamily, viewOf } from '../support/story.ts';
import { stade, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
beforeAll(async () => {
  world = await startVerbWorld();
});
afterAll(() => world.stop());

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const nobody = { kind: 'nobody', why: 'De leerkracht is ziek.' };

describe('the file is born from an accepted referral', () => {
  test('hearing the same fact again changes nothing', async () => {
    const familyId = await aNewFile(world);
    const store = world.storeFor('care');
    const before = await store.accessTo(familyId, { limit: 50, newestFirst: true });
    const carrier = openFileForReferral(() => world.storeFor('carry-referral-to-care'));
    const file = viewOf<{ id: string }>(
      await world.act('care', openFamilyFile, { as: world.people.supervisor, input: { familyId } }),
    );
    expect(file.id).toBe(familyId);
    expect(carrier.hears).toEqual(['referral-accepted.v1']);
    expect(before.rows.filter(({ action }) => action === 'open-file-for-referral')).toHaveLength(1);
  });

  test('what was hidden for a reason is hidden from the family, and said to be', async () => {
    const warning = { text: 'Vader kan dreigen.', hiddenBecause: 'danger-to-person' };
    const familyId = await aNewFile(world, { warning });
    const { act, people } = world;
    expect(viewOf(await act('care', openReferralInFile, { as: people.supervisor, input: { familyId } }))).toMatchObject(
      { warning: 'Vader kan dreigen.' },
    );
    const file = viewOf<{ members: { personId: never }[] }>(
      await act('care', openFamilyFile, { as: people.supervisor, input: { familyId } }),
    );
    const principal = {
      ...people.worker.principal,
      role: 'familyMember' as const,
      personId: file.members[0]?.personId ?? people.worker.id,
    };
    const read = viewOf<object>(
      await act('care', openReferralInFile, { as: { ...people.worker, principal }, input: { familyId } }),
    );
    expect(read).toMatchObject({ hiddenBecause: 'recorded-reason' });
    expect(JSON.stringify(read)).not.toContain('danger');
    expect(JSON.stringify(read)).not.toContain('dreigen');
  });
});

describe('a worker with room', () => {
  test('without an introducer one provider waits and the other reaches out', async () => {
    const { act, people } = world;
    const out = await aNewFile(world, { introducer: nobody });
    const reached = await act('care', chooseWorker, {
      as: people.supervisor,
      input: { familyId: out, workerId: people.worker.id },
      ifMatch: 1,
    });
    expect(viewOf(reached)).toMatchObject({ trajectory: { state: 'reaching-out' } });
    const held = await aNewFile(
      world,
      { introducer: nobody },
      { providerId: stade, approachId: 'actief-casemanagement' },
    );
    expect(
      await act('care', chooseWorker, {
        as: people.supervisor,
        input: { familyId: held, workerId: people.worker.id },
        ifMatch: 1,
      }),
    ).toMatchObject(refused('not-found'));
    const named = await act('care', nameIntroducer, {
      as: people.worker,
      input: { familyId: out, name: 'juf Ellen' },
      ifMatch: 2,
    });
    expect(viewOf(named)).toMatchObject({
      trajectory: { state: 'awaiting-first-meeting', introducerName: 'juf Ellen' },
    });
  });

  test('a worker without room cannot be chosen, and the list says who has room', async () => {
    const { act, people } = world;
    const [first, second, third] = [await aNewFile(world), await aNewFile(world), await aNewFile(world)];
    const choose = (familyId: FamilyId) =>
      act('care', chooseWorker, {
        as: people.supervisor,
        input: { familyId, workerId: people.colleague.id },
        ifMatch: 1,
      });
    viewOf(await choose(first));
    viewOf(await choose(second));
    expect(await choose(third)).toMatchObject(refused('wrong-state', 'worker-has-no-room'));
    const list = viewOf<{ workers: object[] }>(await act('care', listWorkersWithRoom, { as: people.supervisor }));
    expect(list.workers).toContainEqual({ id: people.colleague.id, name: 'Fleur Aalbers', families: 2, room: 0 });
  });
});

describe('the first meeting', () => {
  test('cannot lie ahead or before acceptance, and both are said at once', async () => {
    const { act, people } = world;
    const familyId = await aNewFile(world);
    const meeting = { familyId, on: '2026-10-16', introduction: { by: 'referrer' }, explained: [] };
    const early = await act('care', recordFirstMeeting, { as: people.worker, input: meeting, ifMatch: 1 });
    expect(early).toMatchObject(refused('not-found'));
  });

  test('is recorded once', async () => {
    const { act, people } = world;
    const fresh = await startVerbWorld();
    const { familyId } = await aRunningFamily(fresh);
    const meeting = { familyId, on: '2026-10-15', introduction: { by: 'nobody', why: 'Niemand kon.' }, explained: [] };
    expect(
      await fresh.act('care', recordFirstMeeting, { as: fresh.people.worker, input: meeting, ifMatch: 3 }),
    ).toMatchObject(refused('wrong-state', 'first-meeting-already-held'));
    await fresh.stop();
    expect(act).toBeDefined();
    expect(people).toBeDefined();
  });
});

describe('contacts, members and who looked', () => {
  let fresh: VerbWorld;
  beforeAll(async () => {
    fresh = await startVerbWorld();
  });
  afterAll(() => fresh.stop());

  test('writers of one family do not lose to each other: ten contacts at once are all kept', async () => {
    const { act, people } = fresh;
    const { familyId } = await aRunningFamily(fresh);
    const noted = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        act('care', recordContact, {
          as: people.worker,
          input: { familyId, kind: 'call', minutes: 15, sentence: `Gebeld ${at}` },
        }),
      ),
    );
    expect(noted.filter(({ ok }) => ok)).toHaveLength(10);
    expect(viewOf(await act('care', openFamilyFile, { as: people.worker, input: { familyId } }))).toMatchObject({
      minutes: 150,
    });
  });

  test('a contact cannot lie ahead', async () => {
    const { act, people } = fresh;
    const { familyId } = await aRunningFamily(fresh);
    const ahead = await act('care', recordContact, {
      as: people.worker,
      input: { familyId, kind: 'visit', minutes: 60, on: '2026-10-16' },
    });
    expect(ahead).toMatchObject({ ok: false, error: { fields: [{ pointer: '/on', code: 'day-in-future' }] } });
    const familyOnly = viewOf<{ rows: unknown[] }>(await act('care', listFamilies, { as: people.policyMaker }));
    expect(familyOnly.rows).toEqual([]);
  });

  test('only the worker writes: the supervisor reads, others see nothing', async () => {
    const world2 = await startVerbWorld();
    const { act, people } = world2;
    const { familyId, mother } = await aRunningFamily(world2);
    const note = { familyId, kind: 'visit', minutes: 60 };
    expect(await act('care', recordContact, { as: people.supervisor, input: note })).toMatchObject(
      refused('not-allowed'),
    );
    expect(await act('care', recordContact, { as: mother, input: note })).toMatchObject(refused('not-allowed'));
    expect(await act('care', recordContact, { as: people.colleague, input: note })).toMatchObject(refused('not-found'));
    viewOf(
      await act('care', setAppointment, {
        as: people.worker,
        input: { familyId, next: { on: '2026-10-22', at: '10:00' }, reach: 'Bel 06' },
      }),
    );
    expect(viewOf(await act('care', openFamilyFile, { as: mother, input: { familyId } }))).toMatchObject({
      reader: 'family',
      appointment: { next: { at: '10:00' } },
    });
    const log = viewOf<{ rows: { name: string; isMe: boolean }[] }>(
      await act('care', openAccessLog, { as: mother, input: { familyId } }),
    );
    expect(log.rows.some(({ name }) => name === 'Anouk Verhoeven')).toBe(true);
    await world2.stop();
  });

  test('a member is added, put right, and invited with a code that is shown once', async () => {
    const world3 = await startVerbWorld();
    const { act, people } = world3;
    const { familyId, mother } = await aRunningFamily(world3);
    const added = viewOf<{ members: { personId: string; name: string; version: number; mustAgree: boolean }[] }>(
      await act('care', addMember, {
        as: people.worker,
        input: { familyId, name: 'Karim', relation: 'parent', hasAuthority: true },
      }),
    );
    const karim = added.members.find(({ name }) => name === 'Karim');
    expect(karim).toMatchObject({ mustAgree: true });
    const wrong = {
      familyId,
      personId: karim?.personId,
      name: 'Karim',
      relation: 'parent',
      hasAuthority: false,
      born: '2030-01-01',
    };
    expect(await act('care', changeMember, { as: people.worker, input: wrong, ifMatch: 1 })).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/born' }] },
    });
    const invite = { familyId, personId: mother.id };
    const once = viewOf<{ code?: string }>(
      await act('care', inviteMember, { as: people.worker, input: invite, key: 'invite' }),
    );
    expect(once.code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/);
    const paper = invitationKey(invitationHash(normalisedCode(once.code ?? '') ?? ''));
    const written = await world3.storeFor('sign-in').find(invitationKind, paper);
    expect(JSON.stringify(written?.value), 'the directory holds no name of a family').not.toContain('Bouzid');
    const again = viewOf<{ code?: string }>(
      await act('care', inviteMember, { as: people.worker, input: invite, key: 'invite' }),
    );
    expect(again.code).toBeUndefined();
    await world3.stop();
  });
});

describe('who comes and goes', () => {
  test('somebody who no longer belongs sees nothing from that moment, and it can be taken back', async () => {
    const here = await startVerbWorld();
    const { act, people } = here;
    const { familyId, son } = await aRunningFamily(here);
    const version = (view: { members: { personId: string; version: number }[] }) =>
      view.members.find(({ personId }) => personId === son.id)?.version ?? 0;
    const before = viewOf<Parameters<typeof version>[0]>(
      await act('care', openFamilyFile, { as: people.worker, input: { familyId } }),
    );
    const input = { familyId, personId: son.id };
    expect(await act('care', endMember, { as: son, input, ifMatch: version(before) })).toMatchObject(
      refused('not-allowed'),
    );
    const ended = viewOf<{ formerMembers: { version: number }[] }>(
      await act('care', endMember, { as: people.worker, input, ifMatch: version(before) }),
    );
    expect(await act('care', openFamilyFile, { as: son, input: { familyId } })).toMatchObject(refused('not-found'));
    expect(viewOf(await act('care', listFamilies, { as: son }))).toMatchObject({ rows: [] });
    viewOf(
      await act('care', readmitMember, { as: people.worker, input, ifMatch: ended.formerMembers[0]?.version ?? 0 }),
    );
    expect(viewOf(await act('care', openFamilyFile, { as: son, input: { familyId } }))).toMatchObject({
      reader: 'family',
    });
    await here.stop();
  });

  test('a family whose worker left gets another one, and goes on where it was', async () => {
    const here = await startVerbWorld();
    const { act, people } = here;
    const { familyId } = await aRunningFamily(here);
    const input = { familyId, workerId: people.colleague.id };
    expect(await act('care', chooseWorker, { as: people.supervisor, input, ifMatch: 3 })).toMatchObject(
      refused('wrong-state', 'first-meeting-already-held'),
    );
    viewOf(await act('admin', removePerson, { as: people.admin, input: { personId: people.worker.id }, ifMatch: 1 }));
    const moved = viewOf(await act('care', chooseWorker, { as: people.supervisor, input, ifMatch: 3 }));
    expect(moved).toMatchObject({ trajectory: { state: 'running', worker: { name: 'Fleur Aalbers' } } });
    await here.stop();
  });
});
