import { QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DomainEvent } from '@greep/events';
import { type OutboxFact, openOutbox, put, tableDefinitions, tableName, verifyTrail } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { utrecht } from '../support/engine.ts';
import {
  aGoal,
  aLetter,
  byWorker,
  family,
  goalKey,
  goalKind,
  onStage,
  openAs,
  recordGoal,
  type Stage,
  withReplay,
} from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.engine.stop();
  stage = await onStage();
});
afterAll(() => stage.engine.stop());

/** Everything that lies in the four tables, to compare before and after. */
const everything = async () => {
  const scans = tableDefinitions.map(({ table }) =>
    stage.engine.client.send(new ScanCommand({ TableName: tableName(utrecht, table) })),
  );
  const rows = (await Promise.all(scans)).flatMap(({ Items = [] }) => Items);
  return Object.fromEntries(rows.map((row) => [`${row.pk?.S} ${row.sk?.S}`, row]));
};

const trailOf = async (aggregate: string) => {
  const { Items = [] } = await stage.engine.client.send(
    new QueryCommand({
      TableName: tableName(utrecht, 'trail'),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `CHAIN#${aggregate}` } },
    }),
  );
  return Items.map((item) => JSON.parse(item.data?.S ?? ''));
};

const allPending = async () => {
  const outbox = openOutbox({ client: stage.engine.client, gemeente: utrecht, clock: stage.clock });
  return (await Promise.all(outbox.shards.map((shard) => outbox.pending(shard, 100)))).flat();
};

describe('committing a change', () => {
  test('what was written is read back with its version', async () => {
    expect(await stage.store.commit(recordGoal(aGoal('one')), byWorker)).toEqual({ ok: true, value: { number: 1 } });
    expect(await stage.store.find(goalKind, goalKey('one'))).toEqual({
      key: goalKey('one'),
      version: 1,
      value: { words: 'samen eten', weight: 1 },
    });
  });

  test('each commit adds one entry that says who, what, when and why, and no word of the family', async () => {
    await stage.store.commit({ ...recordGoal(aGoal('one')), on: '2026-10-14', reason: 'kitchen-table' }, byWorker);
    const [entry] = await trailOf(family);
    expect(entry).toMatchObject({
      ...{ number: 1, aggregate: family, action: 'record-goal', on: '2026-10-14', reason: 'kitchen-table' },
      ...{ actor: byWorker.actor, recordedAt: '2026-10-15T08:42:00.000Z', requestId: 'request-1' },
      rows: [{ ...goalKey('one'), version: 1 }],
    });
    expect(JSON.stringify(entry)).not.toContain('samen eten');
  });

  test('equal words leave unequal digests, since every row has its own salt', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    await stage.store.commit(recordGoal({ ...aGoal('one', 1) }), byWorker);
    const [first, second] = await trailOf(family);
    expect(first.rows[0].digest).not.toBe(second.rows[0].digest);
  });

  test('the facts of a commit wait in the outbox as events, with the number of the commit', async () => {
    const facts: OutboxFact[] = [
      { type: 'goal-recorded.v1', data: { weight: 1 } },
      { type: 'plan-changed.v1', data: {} },
    ];
    await stage.store.commit({ ...recordGoal(aGoal('one')), facts }, byWorker);
    const events = (await allPending()).map(({ event }) => DomainEvent.parse(event));
    expect(events.map(({ type }) => type).sort()).toEqual(['goal-recorded.v1', 'plan-changed.v1']);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    expect(events[0]).toMatchObject({ gemeente: utrecht, aggregate: family, number: 1 });
  });

  test('a goal that somebody else changed first is refused as a conflict and nothing at all is written', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    await stage.store.commit(recordGoal(aGoal('one', 1, 'samen koken')), byWorker);
    const before = await everything();
    const late = {
      ...recordGoal(aGoal('two'), aGoal('one', 1, 'samen fietsen')),
      facts: [{ type: 'goal-recorded.v1', data: {} }],
    };
    expect(await stage.store.commit(late, withReplay('late'))).toEqual({
      ok: false,
      error: { kind: 'conflict', code: 'version-conflict' },
    });
    expect(await everything()).toEqual(before);
  });

  test('a row that must not exist yet is not overwritten', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    expect(await stage.store.commit(recordGoal(aGoal('one', 0, 'anders')), byWorker)).toMatchObject({ ok: false });
    expect((await stage.store.find(goalKind, goalKey('one')))?.value.words).toBe('samen eten');
  });

  test('a row is deleted only at the version that was read', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    const deleting = (version: number) => ({ ...recordGoal(), deletes: [{ key: goalKey('one'), version }] });
    expect(await stage.store.commit(deleting(2), byWorker)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await stage.store.commit(deleting(1), byWorker)).toMatchObject({ ok: true });
    expect(await stage.store.find(goalKind, goalKey('one'))).toBeUndefined();
  });

  test('a row that was only checked must still be as it was read', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    const checking = (name: string, version: number, checked: string) => ({
      ...recordGoal(aGoal(name)),
      checks: [{ key: goalKey(checked), version }],
    });
    expect(await stage.store.commit(checking('two', 2, 'one'), byWorker)).toMatchObject({ ok: false });
    expect(await stage.store.commit(checking('three', 0, 'one'), byWorker)).toMatchObject({ ok: false });
    expect(await stage.store.commit(checking('four', 1, 'one'), byWorker)).toMatchObject({ ok: true });
    expect(await stage.store.commit(checking('five', 0, 'nowhere'), byWorker)).toMatchObject({ ok: true });
  });

  test('a value that would not parse when read back is refused as a bug before anything is sent', async () => {
    const before = await everything();
    const wrong = put({ kind: goalKind, key: goalKey('one'), value: { words: '', weight: 1 }, version: 0 });
    await expect(stage.store.commit(recordGoal(wrong), byWorker)).rejects.toThrow('goal');
    expect(await everything()).toEqual(before);
  });

  test('no row can be put where the head of the chain lies', async () => {
    const forged = put({
      kind: goalKind,
      key: { pk: family, sk: 'CHAIN' },
      value: { words: 'x', weight: 1 },
      version: 0,
    });
    await expect(stage.store.commit(recordGoal(forged), byWorker)).rejects.toThrow('audit chain');
    const asDraft = { ...aLetter('draft'), key: forged.key };
    await expect(stage.store.saveDraft(asDraft)).rejects.toThrow('audit chain');
  });
});

describe('committing at the same time', () => {
  test('four writers of fifty goals each in one family all come through', async () => {
    const writers = [0, 1, 2, 3].map(() => openAs({ client: stage.engine.anotherClient() }, 'care').store);
    const results = await Promise.all(
      writers.map(async (store, writer) => {
        const own = [];
        for (let at = 0; at < 50; at += 1) own.push(await store.commit(recordGoal(aGoal(`${writer}-${at}`)), byWorker));
        return own;
      }),
    );
    const numbers = results.flat().map((result) => (result.ok ? result.value.number : 0));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    expect(await stage.store.list(goalKind, family, 'GOAL#')).toHaveLength(200);
    expect(await verifyTrail({ client: stage.engine.client, gemeente: utrecht })).toEqual({
      chains: 1,
      entries: 200,
      broken: [],
    });
  });

  test('of ten writers of the same goal one comes through and nine hear that they were late', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    const writers = Array.from({ length: 10 }, () => openAs({ client: stage.engine.anotherClient() }, 'care').store);
    const results = await Promise.all(
      writers.map((store, at) => store.commit(recordGoal(aGoal('one', 1, `woorden van ${at}`)), byWorker)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = results.findIndex(({ ok }) => ok);
    expect((await stage.store.find(goalKind, goalKey('one')))?.value.words).toBe(`woorden van ${winner}`);
  });
});

describe('sending the same request twice', () => {
  test('the second has no effect and finds what the first answered', async () => {
    expect(await stage.store.findReplay('key-1')).toBeUndefined();
    await stage.store.commit(recordGoal(aGoal('one')), withReplay('key-1', 'hash-of-body'));
    const before = await everything();
    expect(await stage.store.commit(recordGoal(aGoal('two')), withReplay('key-1', 'hash-of-body'))).toEqual({
      ok: false,
      error: { kind: 'already-done' },
    });
    expect(await everything()).toEqual(before);
    expect(await stage.store.findReplay('key-1')).toEqual({
      ...{ scope: 'key-1', bodyHash: 'hash-of-body', status: 201, ref: { goalId: 'one' } },
    });
  });

  test('already done is told before a conflict, or a lost answer would become a false one', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), withReplay('key-1'));
    expect(await stage.store.commit(recordGoal(aGoal('one')), withReplay('key-1'))).toEqual({
      ok: false,
      error: { kind: 'already-done' },
    });
  });

  test('of ten at the same moment one has effect', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, at) => stage.store.commit(recordGoal(aGoal(`g${at}`)), withReplay('key-1'))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stage.store.list(goalKind, family, 'GOAL#')).toHaveLength(1);
  });

  test('another body under the same key is seen by the hash that was kept', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), withReplay('key-1', 'hash-of-body'));
    expect((await stage.store.findReplay('key-1'))?.bodyHash).not.toBe('hash-of-another-body');
  });

  test('after two days the key is free again, also when the old record was never swept', async () => {
    await stage.store.commit(recordGoal(aGoal('one')), withReplay('key-1'));
    stage.clock.advance(48 * 3600 + 1);
    expect(await stage.store.findReplay('key-1')).toBeUndefined();
    expect(await stage.store.commit(recordGoal(aGoal('two')), withReplay('key-1'))).toMatchObject({ ok: true });
  });
});
