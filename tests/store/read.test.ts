import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { addSeconds } from '@greep/kernel';
import { type Put, put, tableName } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { amersfoort, utrecht } from '../support/engine.ts';
import {
  aGoal,
  aLetter,
  byWorker,
  family,
  familyId,
  goalKey,
  goalKind,
  letterKey,
  letterKind,
  memberKind,
  onStage,
  openAs,
  recordGoal,
  type Stage,
} from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  await stage?.engine.stop();
  stage = await onStage();
});
afterAll(() => stage.engine.stop());

const aMember = put({
  kind: memberKind,
  key: { pk: family, sk: 'MEMBER#1' },
  value: { relation: 'mother' },
  version: 0,
});

const write = (...puts: readonly Put[]) => stage.store.commit(recordGoal(...puts), byWorker);

/** Damages a stored row behind the store's back. */
const damage = (sk: string, attribute: string, value: string) =>
  stage.engine.client.send(
    new UpdateItemCommand({
      TableName: tableName(utrecht, 'care'),
      Key: { pk: { S: family }, sk: { S: sk } },
      UpdateExpression: 'SET #name = :value',
      ExpressionAttributeNames: { '#name': attribute },
      ExpressionAttributeValues: { ':value': { S: value } },
    }),
  );

describe('opening a partition', () => {
  test('rows are found by kind, and the bookkeeping of the chain is no row', async () => {
    await write(aGoal('one'), aGoal('two'), aMember);
    const file = await stage.store.open(family, [goalKind, memberKind]);
    expect(file.all(goalKind).map(({ key }) => key.sk)).toEqual(['GOAL#one', 'GOAL#two']);
    expect(file.one(memberKind, 'MEMBER#1')?.value).toEqual({ relation: 'mother' });
    expect(file.one(memberKind, 'MEMBER#2')).toBeUndefined();
  });

  test('asking for a kind that it was not opened with is a bug', async () => {
    const file = await stage.store.open(family, [goalKind]);
    expect(() => file.all(memberKind)).toThrow('member');
  });

  test('another gemeente sees nothing under the same key', async () => {
    await write(aGoal('one'));
    const { store } = openAs(stage.engine, 'care', amersfoort);
    expect((await store.open(family, [goalKind])).all(goalKind)).toEqual([]);
    expect(await store.find(goalKind, goalKey('one'))).toBeUndefined();
  });
});

describe('a stored row that does not parse', () => {
  const alarm = { code: 'row-unparsable', kind: 'goal', partition: 'FAMILY' };
  const readings = {
    finding: () => stage.store.find(goalKind, goalKey('one')),
    listing: () => stage.store.list(goalKind, family, 'GOAL#'),
    opening: () => stage.store.open(family, [goalKind, memberKind]),
    paging: () => stage.store.page(goalKind, 'gsi1', 'WORKER#1', { limit: 10 }),
  };
  const damages = [
    ['whose text is broken', 'data', '{"words":'],
    ['that misses what it must have', 'data', '{"weight":1}'],
    ['that has something unknown', 'data', '{"words":"x","weight":1,"bsn":"x"}'],
    ['without a version', 'version', 'x'],
  ] as const;

  test.each(Object.keys(readings))('%s it raises the alarm and answers nothing', async (name) => {
    for (const [, attribute, value] of damages) {
      await stage.engine.stop();
      stage = await onStage();
      await write({ ...aGoal('one'), gsi1: { pk: 'WORKER#1', sk: 'a' } }, aGoal('two'));
      await damage('GOAL#one', attribute, value);
      const reading = Object.entries(readings).find(([each]) => each === name)?.[1];
      await expect(reading?.()).rejects.toThrow('does not parse');
      expect(stage.alarms).toEqual([alarm]);
    }
  });

  test('a row that no longer says what kind it is raises the alarm too', async () => {
    await write(aGoal('one'));
    const bare = { pk: { S: family }, sk: { S: 'GOAL#one' }, data: { S: '{}' } };
    await stage.engine.client.send(new PutItemCommand({ TableName: tableName(utrecht, 'care'), Item: bare }));
    await expect(stage.store.open(family, [goalKind])).rejects.toThrow('does not parse');
    await expect(stage.store.list(goalKind, family, 'GOAL#')).rejects.toThrow('does not parse');
    expect(stage.alarms).toHaveLength(2);
  });

  test('neither alarm nor error holds a word or an id of the family', async () => {
    await write(aGoal('one', 0, 'kanarie'));
    await damage('GOAL#one', 'data', '{"words":"kanarie"');
    const error = await stage.store.find(goalKind, goalKey('one')).catch((reason: unknown) => reason);
    expect(`${error} ${JSON.stringify(stage.alarms)}`).not.toMatch(/kanarie|000500/);
  });
});

describe('rows past their moment', () => {
  const expiring = (name: string): Put => ({
    ...aGoal(name),
    gsi1: { pk: 'WORKER#1', sk: name },
    expiresAt: addSeconds(stage.clock.now(), 60),
  });

  test('count as absent in every way of reading, although the engine has not swept them', async () => {
    await write(expiring('one'));
    expect(await stage.store.find(goalKind, goalKey('one'))).toBeDefined();
    stage.clock.advance(60);
    expect(await stage.store.find(goalKind, goalKey('one'))).toBeUndefined();
    expect(await stage.store.list(goalKind, family, 'GOAL#')).toEqual([]);
    expect((await stage.store.open(family, [goalKind])).all(goalKind)).toEqual([]);
    expect((await stage.store.page(goalKind, 'gsi1', 'WORKER#1', { limit: 5 })).rows).toEqual([]);
  });

  test('may be written anew as if they had never been', async () => {
    await write(expiring('one'));
    expect(await write(aGoal('one'))).toMatchObject({ ok: false });
    stage.clock.advance(60);
    expect(await write(aGoal('one', 0, 'opnieuw'))).toMatchObject({ ok: true });
    expect(await stage.store.find(goalKind, goalKey('one'))).toMatchObject({ version: 1, value: { words: 'opnieuw' } });
  });
});

describe('paging through an index', () => {
  const names = Array.from({ length: 7 }, (_, at) => `g${at}`);
  const writeAll = () =>
    write(...names.map((name) => ({ ...aGoal(name), gsi1: { pk: 'WORKER#1', sk: `due#${name}` } })));

  const walk = async (request: { limit: number; newestFirst?: boolean; prefix?: string }) => {
    const seen: string[] = [];
    let after: { pk: string; sk: string } | undefined;
    let pages = 0;
    do {
      const answer = await stage.store.page(goalKind, 'gsi1', 'WORKER#1', { ...request, ...(after && { after }) });
      seen.push(...answer.rows.map(({ key }) => key.sk.slice(5)));
      after = answer.next;
      pages += 1;
    } while (after);
    return { seen, pages };
  };

  test.each([1, 2, 3, 6, 7, 8])(
    'pages of %i show every row once, in order, and end without an empty page',
    async (limit) => {
      await writeAll();
      expect(await walk({ limit })).toEqual({ seen: names, pages: Math.ceil(7 / limit) });
      expect((await walk({ limit, newestFirst: true })).seen).toEqual(names.toReversed());
    },
  );

  test('rows past their moment leave no holes', async () => {
    await writeAll();
    const gone = names.slice(0, 5).map(
      (name): Put => ({
        ...aGoal(name, 1),
        gsi1: { pk: 'WORKER#1', sk: `due#${name}` },
        expiresAt: stage.clock.now(),
      }),
    );
    await write(...gone);
    expect((await stage.store.page(goalKind, 'gsi1', 'WORKER#1', { limit: 2 })).rows).toHaveLength(2);
    expect(await walk({ limit: 2 })).toEqual({ seen: ['g5', 'g6'], pages: 1 });
  });

  test('a prefix narrows the page', async () => {
    await writeAll();
    expect((await walk({ limit: 5, prefix: 'due#g3' })).seen).toEqual(['g3']);
    await expect(stage.store.page(goalKind, 'gsi1', 'WORKER#1', { limit: 201 })).rejects.toThrow('1 to 200');
  });
});

describe('saving a draft', () => {
  const draft = (version = 0, words = 'Beste') => aLetter('draft', version, words);
  const refused = { ok: false, error: { kind: 'conflict', code: 'version-conflict' } };

  test('each save raises the version and leaves no trace in the chain', async () => {
    expect(await stage.store.saveDraft(draft())).toEqual({ ok: true, value: 1 });
    expect(await stage.store.saveDraft(draft(1, 'Beste familie'))).toEqual({ ok: true, value: 2 });
    expect(await stage.store.find(letterKind, letterKey)).toMatchObject({
      version: 2,
      value: { words: 'Beste familie' },
    });
    expect((await stage.store.open(family, [letterKind])).all(letterKind)).toHaveLength(1);
    expect((await stage.store.accessTo(familyId, { limit: 9 })).rows).toEqual([]);
  });

  test('whoever saves over a newer text hears it and loses none of it', async () => {
    await stage.store.saveDraft(draft());
    await stage.store.saveDraft(draft(1, 'van de moeder'));
    expect(await stage.store.saveDraft(draft(1, 'van de werker'))).toEqual(refused);
    expect((await stage.store.find(letterKind, letterKey))?.value.words).toBe('van de moeder');
  });

  test('what counts can never be written without an entry in the chain', async () => {
    await expect(stage.store.saveDraft(aGoal('one'))).rejects.toThrow('a row of kind goal is no draft');
    await expect(stage.store.saveDraft(aLetter('sent'))).rejects.toThrow('a row of kind letter is no draft');
    expect(await stage.store.list(goalKind, family, '')).toEqual([]);
  });

  test('what counts can never be replaced by a draft, not even by one that knows its version', async () => {
    await stage.store.saveDraft(draft());
    await stage.store.commit({ aggregate: family, action: 'send-letter', puts: [aLetter('sent', 1)] }, byWorker);
    expect(await stage.store.saveDraft(draft(2, 'toch anders'))).toEqual(refused);
    expect(await stage.store.find(letterKind, letterKey)).toMatchObject({ version: 2, value: { state: 'sent' } });
    await stage.store.commit(recordGoal(aGoal('one')), byWorker);
    expect(await stage.store.saveDraft({ ...draft(1), key: goalKey('one') })).toEqual(refused);
    expect(await stage.store.find(goalKind, goalKey('one'))).toMatchObject({ version: 1 });
  });

  test('a draft that was begun with an entry in the chain is saved on without one', async () => {
    await stage.store.commit({ aggregate: family, action: 'start-letter', puts: [aLetter('draft')] }, byWorker);
    expect(await stage.store.saveDraft(draft(1, 'verder'))).toEqual({ ok: true, value: 2 });
  });
});
