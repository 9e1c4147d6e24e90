import { DeleteItemCommand, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { systemClock } from '@greep/kernel';
import { Anchor, tableName, takeAnchor, verifyTrail } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ChainEntry, seal } from '../../packages/store/chain.ts';
import { utrecht } from '../support/engine.ts';
import { aGoal, byWorker, family, goalKey, onStage, recordGoal, type Stage } from './stage.ts';

let stage: Stage;
const other = 'FAMILY#other';
beforeEach(async () => {
  await stage?.engine.stop();
  stage = await onStage();
  for (let at = 1; at <= 5; at += 1) await stage.store.commit(recordGoal(aGoal(`${at}`)), byWorker);
  const elsewhere = { ...aGoal('x'), key: goalKey('x', other) };
  await stage.store.commit({ ...recordGoal(elsewhere), aggregate: other }, byWorker);
});
afterAll(() => stage.engine.stop());

const trail = tableName(utrecht, 'trail');
const care = tableName(utrecht, 'care');
const entryKey = (number: number, aggregate = family) => ({
  pk: { S: `CHAIN#${aggregate}` },
  sk: { S: String(number).padStart(12, '0') },
});

const verify = () => verifyTrail({ client: stage.engine.client, gemeente: utrecht });

const entryAt = async (number: number, aggregate = family): Promise<ChainEntry> => {
  const { Item } = await stage.engine.client.send(
    new GetItemCommand({ TableName: trail, Key: entryKey(number, aggregate) }),
  );
  return ChainEntry.parse(JSON.parse(Item?.data?.S ?? ''));
};

const overwrite = (number: number, data: string) =>
  stage.engine.client.send(new PutItemCommand({ TableName: trail, Item: { ...entryKey(number), data: { S: data } } }));

const forgeHead = (version: number, hash: string) =>
  stage.engine.client.send(
    new UpdateItemCommand({
      TableName: care,
      Key: { pk: { S: family }, sk: { S: 'CHAIN' } },
      UpdateExpression: 'SET version = :version, #hash = :hash',
      ExpressionAttributeNames: { '#hash': 'hash' },
      ExpressionAttributeValues: { ':version': { N: String(version) }, ':hash': { S: hash } },
    }),
  );

const expectBroken = async (number: number, what: string) =>
  expect((await verify()).broken).toEqual([{ aggregate: family, number, what }]);

describe('verifying the trail', () => {
  test('untouched chains hold, each from its first entry to its head', async () => {
    expect(await verify()).toEqual({ chains: 2, entries: 6, broken: [] });
  });

  test('a chain still holds after the rows that it tells of were destroyed', async () => {
    for (let at = 1; at <= 5; at += 1)
      await stage.engine.client.send(
        new DeleteItemCommand({ TableName: care, Key: { pk: { S: family }, sk: { S: `GOAL#${at}` } } }),
      );
    expect((await verify()).broken).toEqual([]);
  });

  test('an entry that names another actor is found', async () => {
    const entry = await entryAt(3);
    await overwrite(3, JSON.stringify({ ...entry, actor: { ...entry.actor, role: 'supervisor' } }));
    await expectBroken(3, 'entry-changed');
  });

  test('an entry that was changed and sealed anew is found by the entry behind it', async () => {
    const { hash: _, ...entry } = await entryAt(3);
    await overwrite(3, JSON.stringify(seal({ ...entry, requestId: 'other' })));
    await expectBroken(4, 'entry-does-not-follow');
  });

  test('a last entry that was changed and sealed anew is found by the head', async () => {
    const { hash: _, ...entry } = await entryAt(5);
    await overwrite(5, JSON.stringify(seal({ ...entry, requestId: 'other' })));
    await expectBroken(5, 'head-forged');
  });

  test.each([1, 3])('removed entry %i is missed', async (number) => {
    await stage.engine.client.send(new DeleteItemCommand({ TableName: trail, Key: entryKey(number) }));
    await expectBroken(number, 'entry-missing');
  });

  test('a removed tail is missed', async () => {
    for (const number of [4, 5])
      await stage.engine.client.send(new DeleteItemCommand({ TableName: trail, Key: entryKey(number) }));
    await expectBroken(4, 'tail-missing');
  });

  test('two entries that changed places are found', async () => {
    const [second, third] = [await entryAt(2), await entryAt(3)];
    await overwrite(2, JSON.stringify(third));
    await overwrite(3, JSON.stringify(second));
    await expectBroken(2, 'entry-moved');
  });

  test('an entry of another family is found', async () => {
    await overwrite(1, JSON.stringify(await entryAt(1, other)));
    await expectBroken(1, 'entry-moved');
  });

  test('an entry that cannot be read is found', async () => {
    await overwrite(2, '{"number":2');
    await expectBroken(2, 'entry-unreadable');
  });

  test('an entry added behind the head is found', async () => {
    const { hash: previous, ...entry } = await entryAt(5);
    await overwrite(6, JSON.stringify(seal({ ...entry, number: 6, previous })));
    await expectBroken(6, 'head-forged');
  });

  test.each([
    { forged: 'with another hash', version: 5, number: 5, what: 'head-forged' },
    { forged: 'set back', version: 3, number: 5, what: 'head-forged' },
    { forged: 'set forward', version: 9, number: 6, what: 'tail-missing' },
  ])('a head $forged is found', async ({ version, number, what }) => {
    await forgeHead(version, 'f'.repeat(64));
    await expectBroken(number, what);
  });

  test('a head that is gone is missed', async () => {
    await stage.engine.client.send(
      new DeleteItemCommand({ TableName: care, Key: { pk: { S: family }, sk: { S: 'CHAIN' } } }),
    );
    await expectBroken(5, 'head-missing');
  });

  test('a chain that is being written to is not called broken', async () => {
    const writing = (async () => {
      for (let at = 0; at < 60; at += 1) await stage.store.commit(recordGoal(aGoal(`w${at}`)), byWorker);
    })();
    for (let at = 0; at < 15; at += 1) expect((await verify()).broken).toEqual([]);
    await writing;
    expect((await verify()).entries).toBe(66);
  });
});

describe('verifying the trail against its anchors', () => {
  const anchor = () => takeAnchor({ client: stage.engine.client, gemeente: utrecht }, systemClock.now());
  const against = (...anchors: readonly Anchor[]) =>
    verifyTrail({ client: stage.engine.client, gemeente: utrecht, anchors });
  const remove = async (number: number) =>
    stage.engine.client.send(new DeleteItemCommand({ TableName: trail, Key: entryKey(number) }));

  /** All of it anew, sealed and linked as it should be: by itself it holds. */
  const rewrite = async (from: number, to: number): Promise<void> => {
    let previous = from === 1 ? '0'.repeat(64) : (await entryAt(from - 1)).hash;
    for (let number = from; number <= to; number += 1) {
      const { hash: _, ...entry } = await entryAt(number);
      const sealed = seal({ ...entry, previous, requestId: 'rewritten' });
      await overwrite(number, JSON.stringify(sealed));
      previous = sealed.hash;
    }
    await forgeHead(to, previous);
  };

  test('a trail that only grew since holds', async () => {
    const earlier = await anchor();
    await stage.store.commit(recordGoal(aGoal('6')), byWorker);
    expect(await against(earlier, await anchor())).toEqual({ chains: 2, entries: 7, broken: [] });
  });

  test('a tail that was cut together with its head is missed, which the chain alone does not show', async () => {
    const earlier = await anchor();
    const { hash } = await entryAt(3);
    for (const number of [4, 5]) await remove(number);
    await forgeHead(3, hash);
    expect((await verify()).broken).toEqual([]);
    expect((await against(earlier)).broken).toEqual([{ aggregate: family, number: 4, what: 'anchored-entry-missing' }]);
  });

  test('a chain that was written anew is found, which it does not show by itself', async () => {
    const earlier = await anchor();
    await stage.store.commit(recordGoal(aGoal('6')), byWorker);
    const later = await anchor();
    await rewrite(2, 6);
    expect((await verify()).broken).toEqual([]);
    const changed = (number: number) => [{ aggregate: family, number, what: 'anchored-entry-changed' }];
    expect((await against(earlier, later)).broken).toEqual(changed(5));
    expect((await against(later)).broken).toEqual(changed(6));
    // an anchor of after the deed does not cover it up
    expect((await against(await anchor())).broken).toEqual([]);
    expect((await against(later, await anchor())).broken).toEqual(changed(6));
  });

  test('two anchors that differ about one entry are no proof of anything', async () => {
    const earlier = await anchor();
    const forged = { ...earlier, heads: earlier.heads.map((head) => ({ ...head, hash: 'f'.repeat(64) })) };
    const { broken } = await against(earlier, forged);
    expect(broken.find(({ aggregate }) => aggregate === family)?.what).toBe('anchors-contradict');
    expect(broken).toHaveLength(2);
  });

  test('a chain that is gone altogether is missed by its digest', async () => {
    const earlier = await anchor();
    for (let shard = 0; shard < 4; shard += 1)
      await stage.engine.client.send(
        new DeleteItemCommand({ TableName: trail, Key: { pk: { S: `CHAINS#${shard}` }, sk: { S: family } } }),
      );
    expect((await against(earlier)).broken).toEqual([
      { aggregate: expect.stringMatching(/^[0-9a-f]{64}$/), number: 1, what: 'anchored-chain-missing' },
    ]);
  });

  test('an anchor names no family, no person and no act', async () => {
    const text = JSON.stringify(await anchor());
    expect(text).not.toMatch(/FAMILY|PERSON|recordGoal|worker/i);
    expect(Anchor.parse(JSON.parse(text)).heads).toHaveLength(2);
  });
});
