import * as care from '@greep/care';
import {
  changePhase,
  correctContact,
  endTrajectory,
  listFamilies,
  listWorkersWithRoom,
  openFamilyFile,
  recordContact,
  recordFirstMeeting,
  reopenTrajectory,
} from '@greep/care';
import { DomainEvent } from '@greep/events';
import type { FamilyId } from '@greep/kernel';
import * as plans from '@greep/plans';
import { answerPlan, openPlan, proposePlan } from '@greep/plans';
import { listReferrals } from '@greep/referrals';
import { openOutbox } from '@greep/store';
import type { Verb } from '@greep/verbs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aGoal, aNewFile, aRunningFamily, versionOf, viewOf } from '../support/story.ts';
import { type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
const worlds: VerbWorld[] = [];
beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const file = (familyId: FamilyId, as: Somebody = world.people.worker) =>
  world.act('care', openFamilyFile, { as, input: { familyId } });

/** With the version that the worker sees. */
const byWorker = async (verb: Parameters<VerbWorld['act']>[1], familyId: FamilyId, more: object = {}) =>
  world.act('care', verb, {
    as: world.people.worker,
    input: { familyId, ...more },
    ifMatch: versionOf(await file(familyId)),
  });

/** What lies in the outbox of one kind, oldest first. */
const factsOf = async (type: string): Promise<readonly DomainEvent['data'][]> => {
  const outbox = openOutbox({
    client: world.engine.client,
    gemeente: world.storeFor('care').gemeente,
    clock: world.clock,
  });
  const lying = await Promise.all([0, 1, 2, 3].map((shard) => outbox.pending(shard, 100)));
  const events = lying.flat().map(({ event }) => DomainEvent.parse(event));
  return events
    .filter((event) => event.type === type)
    .toSorted((one, other) => one.number - other.number)
    .map(({ data }) => data);
};

const progress = async (): Promise<unknown> => {
  await world.carry();
  const { rows } = viewOf<{ rows: { progress?: object }[] }>(
    await world.act('referral', listReferrals, { as: world.people.referrer }),
  );
  return rows.map((row) => row.progress);
};

const over = { as: 'closed', reason: 'goals-reached', words: 'Jullie kunnen het zelf.' };

describe('the phases', () => {
  test('begin with building up, go on and back by the day, and all that is wrong is said at once', async () => {
    const { familyId } = await aRunningFamily(world);
    expect(viewOf(await file(familyId))).toMatchObject({
      trajectory: { phase: 'building-up', phaseSince: '2026-10-15', phases: [{ phase: 'building-up' }] },
    });
    world.clock.set('2026-11-20T09:00:00.000Z');
    viewOf(await byWorker(changePhase, familyId, { phase: 'under-way', on: '2026-11-10' }));
    expect(await byWorker(changePhase, familyId, { phase: 'under-way' })).toMatchObject(
      refused('wrong-state', 'phase-already-so'),
    );
    for (const [on, code] of [
      ['2026-11-21', 'day-in-future'],
      ['2026-11-09', 'before-previous-phase'],
    ])
      expect(await byWorker(changePhase, familyId, { phase: 'aftercare', on })).toMatchObject({
        error: { fields: [{ pointer: '/on', code }] },
      });
    viewOf(await byWorker(changePhase, familyId, { phase: 'winding-down' }));
    const back = viewOf(await byWorker(changePhase, familyId, { phase: 'under-way', on: '2026-11-20' }));
    expect(back).toMatchObject({
      trajectory: {
        phases: [
          { phase: 'building-up', on: '2026-10-15' },
          { phase: 'under-way', on: '2026-11-10' },
        ],
      },
    });
    const counted = await factsOf('trajectory-counted.v1');
    expect(counted.at(-1)).toMatchObject({
      firstMeetingOn: '2026-10-15',
      submittedOn: '2026-10-15',
      phases: ['building-up@2026-10-15', 'under-way@2026-11-10'],
    });
    expect(await progress()).toEqual([{ state: 'running', since: '2026-10-15' }]);
  });

  test('are for the worker alone', async () => {
    const { familyId, mother } = await aRunningFamily(world);
    const { act, people } = world;
    for (const who of [mother, people.supervisor])
      expect(
        await act('care', changePhase, { as: who, input: { familyId, phase: 'aftercare' }, ifMatch: 3 }),
      ).toMatchObject(refused('not-allowed'));
    expect(
      await act('care', endTrajectory, { as: people.colleague, input: { familyId, ...over }, ifMatch: 3 }),
    ).toMatchObject(refused('not-found'));
  });

  test('go on by themselves once everybody agreed to the plan', async () => {
    const { familyId, mother, son } = await aRunningFamily(world);
    await aGoal(world, familyId);
    viewOf(await world.act('care', proposePlan, { as: world.people.worker, input: { familyId } }));
    const yes = { familyId, version: 1, answer: 'yes' };
    viewOf(await world.act('care', answerPlan, { as: mother, input: yes }));
    expect(viewOf(await file(familyId))).toMatchObject({ trajectory: { phase: 'building-up' } });
    world.clock.set('2026-10-20T09:00:00.000Z');
    viewOf(await world.act('care', answerPlan, { as: son, input: yes }));
    expect(viewOf(await file(familyId))).toMatchObject({
      trajectory: { phase: 'under-way', phaseSince: '2026-10-20' },
    });
  });
});

/** Every verb that changes something of a family, with an input in which each finds what it is about. */
const changing = [...Object.values(care), ...Object.values(plans)].flatMap((one): Verb[] =>
  typeof one === 'object' && 'kind' in one && one.kind === 'command' ? [one] : [],
);

describe('the end', () => {
  test('leaves a file that all can read and nobody can change, whatever the verb', async () => {
    const family = await aRunningFamily(world);
    const { familyId, mother } = family;
    const { act, people } = world;
    const goal = await aGoal(world, familyId);
    viewOf(await act('care', recordContact, { as: people.worker, input: { familyId, kind: 'visit', minutes: 60 } }));
    viewOf(
      await act('care', proposePlan, {
        as: people.worker,
        input: { familyId, alsoReads: [{ name: 'Oma', kind: 'network', what: 'own-actions' }] },
      }),
    );
    for (const who of [mother, family.son])
      viewOf(await act('care', answerPlan, { as: who, input: { familyId, version: 1, answer: 'yes' } }));
    const before = viewOf<{ contacts: { id: string }[] }>(await file(familyId));
    viewOf(await byWorker(endTrajectory, familyId, over));

    const input = {
      familyId,
      goalId: goal.id,
      personId: family.son.id,
      contactId: before.contacts[0]?.id,
      workerId: people.colleague.id,
      version: 1,
      section: 'new-goal',
      readerName: 'Oma',
      isWithdrawn: true,
    };
    const answers = new Map<string, string>();
    for (const verb of changing) {
      for (const who of [people.worker, mother, people.supervisor]) {
        const result = await act('care', verb, { as: who, input, ifMatch: 999 });
        const said = result.ok ? 'done' : result.error.code;
        if (said !== 'not-allowed' && said !== 'not-found') answers.set(verb.name, said);
      }
    }
    const open = [...answers].filter(([, said]) => said !== 'trajectory-ended').map(([name]) => name);
    expect(open.toSorted()).toEqual(['reopen-trajectory', 'withdraw-share']);
    expect(answers.size).toBeGreaterThan(22);

    const read = viewOf(await file(familyId, mother));
    expect(read).toMatchObject({ trajectory: { state: 'ended', ending: { words: over.words } }, acts: [] });
    expect(viewOf(await act('care', openPlan, { as: mother, input: { familyId } }))).toMatchObject({
      acts: ['withdraw-sharing', 'contradict-score'],
    });
    expect(viewOf(await file(familyId))).toMatchObject({ acts: ['reopen-trajectory'] });
  });

  test('gives the worker room, stands apart in the lists, and the referrer hears no more than that it ended', async () => {
    const { familyId, mother } = await aRunningFamily(world);
    const { act, people } = world;
    viewOf(await byWorker(endTrajectory, familyId, over));
    const rows = async (as: Somebody, state?: 'ended') =>
      viewOf<{ rows: object[] }>(await act('care', listFamilies, { as, input: state ? { state } : {} })).rows;
    for (const who of [people.worker, people.supervisor]) {
      expect(await rows(who)).toEqual([]);
      expect(await rows(who, 'ended')).toMatchObject([{ state: 'ended', ending: { as: 'closed', on: '2026-10-15' } }]);
    }
    expect(await rows(mother)).toMatchObject([{ state: 'ended' }]);
    const { workers } = viewOf<{ workers: object[] }>(
      await act('care', listWorkersWithRoom, { as: people.supervisor }),
    );
    expect(workers).toContainEqual(expect.objectContaining({ name: 'Anouk Verhoeven', families: 0 }));
    expect((await factsOf('trajectory-counted.v1')).at(-1)).toMatchObject({
      phases: ['building-up@2026-10-15', 'closed@2026-10-15'],
      endReason: 'goals-reached',
    });
    expect(await progress()).toEqual([{ state: 'closed', since: '2026-10-15' }]);
  });

  test('can be taken back by the worker, and the help goes on where it was', async () => {
    const { familyId } = await aRunningFamily(world);
    const before = viewOf<{ trajectory: object }>(await file(familyId));
    viewOf(await byWorker(endTrajectory, familyId, over));
    const back = viewOf<{ trajectory: object }>(await byWorker(reopenTrajectory, familyId));
    expect(back.trajectory).toEqual(before.trajectory);
    expect(await byWorker(reopenTrajectory, familyId)).toMatchObject(refused('wrong-state', 'trajectory-not-ended'));
    expect(await progress()).toEqual([{ state: 'running', since: '2026-10-15' }]);
  });

  test('comes before the first meeting only because there was no way in', async () => {
    const { act, people } = world;
    const familyId = await aNewFile(world);
    const input = { familyId, workerId: people.worker.id };
    viewOf(await act('care', care.chooseWorker, { as: people.supervisor, input, ifMatch: 1 }));
    expect(await byWorker(endTrajectory, familyId, { ...over, on: '2026-10-16' })).toMatchObject({
      error: {
        fields: [
          { pointer: '/on', code: 'day-in-future' },
          { pointer: '/as', code: 'before-first-meeting' },
        ],
      },
    });
    viewOf(await byWorker(endTrajectory, familyId, { as: 'no-way-in', reason: 'family-stops' }));
    expect(await progress()).toEqual([{ state: 'not-started', since: '2026-10-15' }]);
    viewOf(await byWorker(reopenTrajectory, familyId));
    const meeting = { on: '2026-10-15', introduction: { by: 'referrer' }, explained: [] };
    expect(viewOf(await byWorker(recordFirstMeeting, familyId, meeting))).toMatchObject({
      trajectory: { state: 'running' },
    });
  });
});

describe('a contact that was noted wrong', () => {
  test('is put right with its trace, and the hours follow', async () => {
    const { familyId } = await aRunningFamily(world);
    const { act, people } = world;
    world.clock.set('2026-11-02T09:00:00.000Z');
    const note = async (on: string, minutes: number, key: string) =>
      viewOf<{ contacts: { id: string; version: number }[] }>(
        await act('care', recordContact, { as: people.worker, input: { familyId, kind: 'visit', on, minutes }, key }),
      );
    await note('2026-10-20', 60, 'first');
    await note('2026-10-20', 60, 'first');
    const { contacts } = await note('2026-11-01', 90, 'second');
    expect((await factsOf('hours-counted.v1')).at(-1)).toMatchObject({ minutesByMonth: ['2026-10:60', '2026-11:90'] });
    const input = { familyId, contactId: contacts[0]?.id, on: '2026-10-31', minutes: 30 };
    const ahead = { ...input, on: '2026-11-03' };
    const correct = (sent: object, ifMatch = 1) =>
      act('care', correctContact, { as: people.worker, input: sent, ifMatch });
    expect(await correct(ahead)).toMatchObject({ error: { fields: [{ pointer: '/on', code: 'day-in-future' }] } });
    expect(await correct(input, 2)).toMatchObject(refused('conflict'));
    expect(viewOf(await correct(input))).toMatchObject({
      minutes: 90,
      contacts: [
        { on: '2026-10-31', minutes: 30, corrections: [{ on: '2026-11-01', minutes: 90, byName: 'Anouk Verhoeven' }] },
        { on: '2026-10-20' },
      ],
    });
    expect(await correct(input)).toMatchObject(refused('wrong-state', 'contact-unchanged'));
    expect((await factsOf('hours-counted.v1')).at(-1)).toMatchObject({ minutesByMonth: ['2026-10:90'] });
    const row = viewOf<{ rows: object[] }>(await act('care', listFamilies, { as: people.worker }));
    expect(row.rows).toMatchObject([{ lastContactOn: '2026-10-31', minutesThisWeek: 0 }]);
  });
});
