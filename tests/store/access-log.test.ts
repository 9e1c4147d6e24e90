import { FamilyId, PersonId } from '@greep/kernel';
import type { AccessEntry } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { anId } from '../support/clock.ts';
import { aGoal, byWorker, familyId, onStage, openAs, recordGoal, type Stage, worker } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.engine.stop();
  stage = await onStage();
});
afterAll(() => stage.engine.stop());

const look = (changes: Partial<AccessEntry> = {}): AccessEntry => ({
  ...{ ...worker, familyId, action: 'open-family-file', purpose: 'works-with-family', requestId: 'request-1' },
  ...changes,
});

const shown = async (limit = 50) => (await stage.store.accessTo(familyId, { limit })).rows;

describe('logging who looked', () => {
  test('every time that a file is opened counts', async () => {
    await stage.store.logAccess([look()], 'opened');
    await stage.store.logAccess([look()], 'opened');
    expect(await shown()).toEqual([
      { ...look(), at: '2026-10-15T08:42:00.000Z', kind: 'opened' },
      { ...look(), at: '2026-10-15T08:42:00.000Z', kind: 'opened' },
    ]);
  });

  test('a family in a list counts once per person, role and day, whichever process answered', async () => {
    const elsewhere = openAs({ client: stage.engine.anotherClient() }, 'care').store;
    for (const store of [stage.store, stage.store, elsewhere]) await store.logAccess([look()], 'listed');
    expect(await shown()).toHaveLength(1);
    await stage.store.logAccess([look({ role: 'supervisor' })], 'listed');
    await stage.store.logAccess([look({ personId: PersonId.parse(anId(700)) })], 'listed');
    expect(await shown()).toHaveLength(3);
    stage.clock.set('2026-10-15T22:30:00.000Z');
    await stage.store.logAccess([look()], 'listed');
    expect(await shown()).toHaveLength(4);
  });

  test('a long list logs every family, also when some were listed before', async () => {
    const families = Array.from({ length: 130 }, (_, at) => FamilyId.parse(anId(10_000 + at)));
    const elsewhere = openAs({ client: stage.engine.anotherClient() }, 'care').store;
    await elsewhere.logAccess(
      families.slice(40, 60).map((id) => look({ familyId: id })),
      'listed',
    );
    await stage.store.logAccess(
      families.map((id) => look({ familyId: id })),
      'listed',
    );
    await stage.store.logAccess(
      families.slice(0, 60).map((id) => look({ familyId: id })),
      'opened',
    );
    const counts = await Promise.all(
      families.map(async (id) => (await stage.store.accessTo(id, { limit: 9 })).rows.length),
    );
    expect(counts).toEqual(families.map((_, at) => (at < 60 ? 2 : 1)));
  });
});

describe('showing who looked', () => {
  test('looks and changes stand in one row, newest first', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    stage.clock.advance(60);
    await stage.store.logAccess([look()], 'opened');
    stage.clock.advance(60);
    await stage.store.commit({ ...recordGoal(aGoal('two')), reason: 'kitchen-table' }, byWorker);
    stage.clock.advance(24 * 3600);
    await stage.store.logAccess([look()], 'listed');
    expect((await shown()).map(({ kind, action, purpose }) => [kind, action, purpose])).toEqual([
      ['listed', 'open-family-file', 'works-with-family'],
      ['changed', 'record-goal', 'kitchen-table'],
      ['opened', 'open-family-file', 'works-with-family'],
      ['changed', 'record-goal', 'recorded'],
    ]);
  });

  test('what an event caused is shown as done by the system', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), {
      actor: { personId: 'system', role: 'carrier', because: anId(1) },
      requestId: 'event-1',
    });
    expect(await shown()).toMatchObject([{ personId: 'system', role: 'carrier', kind: 'changed' }]);
  });

  test.each([1, 2, 3, 5, 12])('pages of %i show every line once and in order', async (limit) => {
    for (let at = 0; at < 6; at += 1) {
      stage.clock.advance(1);
      await stage.store.logAccess([look({ requestId: `look-${at}` })], 'opened');
      if (at % 2 === 0) continue;
      stage.clock.advance(1);
      await stage.store.commit(recordGoal(aGoal(`${at}`)), { ...byWorker, requestId: `change-${at}` });
    }
    const seen: string[] = [];
    let after: { pk: string; sk: string } | undefined;
    do {
      const answer = await stage.store.accessTo(familyId, { limit, ...(after && { after }) });
      expect(answer.rows.length).toBeLessThanOrEqual(limit);
      seen.push(...answer.rows.map(({ requestId }) => requestId));
      after = answer.next;
    } while (after);
    expect(seen).toEqual([
      'change-5',
      'look-5',
      'look-4',
      'change-3',
      'look-3',
      'look-2',
      'change-1',
      'look-1',
      'look-0',
    ]);
  });
});
