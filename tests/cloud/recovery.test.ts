// One gemeente loses data for real, is put back to the moment before, and nobody else notices.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteObjectCommand, GetObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { type Gemeente, randomIds, systemClock } from '@greep/kernel';
import { openStore, type Plane, type Store } from '@greep/store';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { issueToken } from '../../packages/local/issue-token.ts';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import { closeGemeente, openGemeente } from '../../packages/local/recovery/close-gemeente.ts';
import { accept, addProvider, anAcceptedReferral, byTest } from '../local/an-accepted-referral.ts';
import { aWorld } from '../reporting/a-world.ts';
import { keepAll } from '../reporting/histories.ts';
import { amersfoort, utrecht } from '../support/engine.ts';
import { askDeployed } from './ask-deployed.ts';
import { cloudSites, hostOf } from './demo-hosts.ts';
import { npmRun } from './npm-run.ts';
import { outboxTables } from './open-deployed.ts';
import { place } from './place.ts';
import { openSession } from './rights/sessions.ts';
import { say } from './say.ts';
import { type Somebody, somebodyWithRights } from './somebody-with-rights.ts';
import { hashesOf, hashOf, keysOfChanges, partitionOf, rowsIn } from './table-contents.ts';
import { waitForCarriers } from './wait-for-carriers.ts';

const db = new DynamoDBClient({});
const s3 = new S3Client({});
const bucket = `greep-${utrecht}-anchors-${place.account}`;

const storeOf = (gemeente: Gemeente, plane: Plane): Store =>
  openStore({ client: db, gemeente, plane, clock: systemClock, ids: randomIds, alarm: () => {} });

const acceptSome = async (gemeente: Gemeente, many: number): Promise<void> => {
  for (let each = 0; each < many; each += 1)
    await storeOf(gemeente, 'referral').commit(accept(anAcceptedReferral()), byTest);
};

/** Families that came through the carriers, and figures. */
const fill = async (gemeente: Gemeente): Promise<void> => {
  await storeOf(gemeente, 'admin').commit(addProvider, byTest);
  await acceptSome(gemeente, 12);
  await keepAll(storeOf(gemeente, 'carry-contributions'), aWorld({ seed: 5, families: 12, providers: 1 }));
};

const look = (gemeente: Gemeente, at: string): Promise<unknown> => {
  const Item = { pk: { S: 'ACCESS#somebody' }, sk: { S: at }, kind: { S: 'access' }, data: { S: '{}' } };
  return db.send(new PutItemCommand({ TableName: `greep-${gemeente}-trail`, Item }));
};

/** A program that went wrong: every third row is gone, every fifth says something else, and there are some of nobody. */
const damage = async (TableName: string): Promise<void> => {
  const rows = await rowsIn(db, TableName);
  for (const [at, row] of rows.entries()) {
    const { pk = { S: '' }, sk = { S: '' } } = row;
    if (at % 3 === 0) await db.send(new DeleteItemCommand({ TableName, Key: { pk, sk } }));
    else if (at % 5 === 0)
      await db.send(new PutItemCommand({ TableName, Item: { ...row, data: { S: '{"lost":1}' } } }));
    if (at % 25 === 0) await db.send(new PutItemCommand({ TableName, Item: { ...row, sk: { S: `stray-${at}` } } }));
  }
};

/** The next whole second, with everything that was written before it. */
const momentNow = async (): Promise<string> => {
  const at = Math.ceil((Date.now() + 1) / 1000) * 1000;
  await pause(at - Date.now() + 50);
  return new Date(at).toISOString();
};

const hashesOfBoth = async () => ({ utrecht: await hashesOf(db, utrecht), amersfoort: await hashesOf(db, amersfoort) });

/** What a carrier still had in hand lies there too: nothing changed for half a second. */
const untilQuiet = async (): Promise<void> => {
  for (let was = ''; ; await pause(500)) {
    const is = JSON.stringify(await hashesOfBoth());
    if (is === was) return;
    was = is;
  }
};

type Hashes = Awaited<ReturnType<typeof hashesOf>>;
let before: { readonly utrecht: Hashes; readonly amersfoort: Hashes };
let at: string;
let anna: Somebody;
let bram: Somebody;
let rights: string;

const recover = (who: Somebody | undefined, words: readonly string[]) =>
  npmRun('recover', ['--gemeente', utrecht, ...words], who?.environment);
const verify = () => npmRun('audit:verify', ['--data', place.folder]);
const careOf = (gemeente: Gemeente) => rowsIn(db, `greep-${gemeente}-care`);

beforeAll(async () => {
  await Promise.all([utrecht, amersfoort].map(fill));
  await waitForCarriers(db, outboxTables);
  await untilQuiet();
  at = await momentNow();
  before = await hashesOfBoth();
  rights = (await recover(undefined, ['--rights'])).said;
  anna = await somebodyWithRights('anna', rights);
  bram = await somebodyWithRights('bram', rights);
});
afterAll(() => {
  db.destroy();
  s3.destroy();
});

describe('a gemeente that lost data', () => {
  let word = '';

  test('does not hold any more, and the other one does', async () => {
    expect(await verify()).toMatchObject({ isDone: true });
    // after the moment: somebody accepted two referrals and somebody looked, before it was noticed
    await acceptSome(utrecht, 2);
    await waitForCarriers(db, outboxTables);
    await untilQuiet();
    await look(utrecht, new Date().toISOString());
    await damage(`greep-${utrecht}-care`);
    expect((await hashesOf(db, utrecht)).care).not.toBe(before.utrecht.care);
    const { isDone, said } = await verify();
    expect(isDone).toBe(false);
    expect(said).toMatch(/Utrecht: the chain of .* does not hold/);
    expect(said).toMatch(/Amersfoort: \d+ chains with \d+ entries, every link holds/);
  });

  test('is told what putting it back would do, and nothing changes', async () => {
    const damaged = await hashesOf(db, utrecht);
    const { isDone, said } = await recover(anna, ['--at', at]);
    expect(said).toMatch(/care: \d+ rows \([0-9a-f]{12}\); since then [1-9]\d* are gone, [1-9]\d* are different/);
    expect(said).toMatch(
      /reports: \d+ rows \([0-9a-f]{12}\); since then 0 are gone, 0 are different, \d+ came later\./,
    );
    expect(said).toMatch(/undone by this and kept apart in the trail: .*2 × accept-referral/);
    expect(isDone).toBe(true);
    expect(await hashesOf(db, utrecht)).toEqual(damaged);
    word = /--confirm ([0-9a-f]{8})/.exec(said)?.[1] ?? '';
  });

  test('is not put back by one person alone, nor by a word that was not said', async () => {
    const damaged = await hashesOf(db, utrecht);
    const alone = await recover(anna, ['--at', at, '--confirm', word, '--wait', '0']);
    expect(alone).toEqual({ isDone: false, said: expect.stringContaining('Somebody else than') });
    const guessed = await recover(bram, ['--at', at, '--confirm', 'aaaaaaaa', '--wait', '0']);
    expect(guessed).toEqual({ isDone: false, said: expect.stringContaining('The word is not aaaaaaaa') });
    expect(await hashesOf(db, utrecht)).toEqual(damaged);
  });

  test('is as it was, row by row, with every link whole, and the other one was not touched', async () => {
    const { isDone, said } = await recover(bram, ['--at', at, '--confirm', word, '--wait', '0']);
    expect(said).toContain('All 4 tables are equal');
    expect(isDone).toBe(true);
    const { trail, ...others } = await hashesOf(db, utrecht);
    const { trail: trailBefore, ...othersBefore } = before.utrecht;
    expect(others).toEqual(othersBefore);
    // who looked and what was undone stays, and that is all that the trail has more than before
    const rows = await rowsIn(db, `greep-${utrecht}-trail`);
    const isKept = (row: (typeof rows)[number]) => /^(ACCESS#somebody|UNDONE#)/.test(partitionOf(row));
    expect(trail).not.toBe(trailBefore);
    expect(hashOf(rows.filter((row) => !isKept(row)))).toBe(trailBefore);
    expect(rows.filter((row) => partitionOf(row).startsWith('ACCESS#somebody'))).toHaveLength(1);
    expect(rows.filter((row) => partitionOf(row).startsWith('UNDONE#REFERRAL#')).length).toBeGreaterThanOrEqual(2);
    expect(await hashesOf(db, amersfoort)).toEqual(before.amersfoort);
    expect((await verify()).said).toMatch(/Utrecht: \d+ chains with \d+ entries, every link holds/);
    say(
      `recovery of one gemeente: ${/after ([\d.]+ s)/.exec(said)?.[1]} closed, ${(await careOf(utrecht)).length} rows of care`,
    );
  });

  test('leaves no table beside it, and a record that nobody can remove', async () => {
    const { TableNames = [] } = await db.send(new ListTablesCommand({}));
    expect(TableNames.filter((name) => name.includes('-at-'))).toEqual([]);
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: 'recoveries/' }));
    // their names are the moments at which it happened
    const { Key = '', VersionId } =
      Versions.toSorted((one, other) => (one.Key ?? '').localeCompare(other.Key ?? '')).at(-1) ?? {};
    const kept = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
    expect(JSON.parse((await kept.Body?.transformToString()) ?? '')).toMatchObject({
      to: at,
      askedBy: [expect.stringContaining('anna')],
      doneBy: expect.stringContaining('bram'),
    });
    await expect(s3.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }))).rejects.toThrow();
  });

  test('works again: facts of before are carried once more and change nothing, and a new one arrives', async () => {
    const families = async () =>
      new Set((await careOf(utrecht)).map(partitionOf).filter((pk) => pk.startsWith('FAMILY#'))).size;
    const was = await families();
    const rows = await careOf(utrecht);
    const sixHoursBefore = new Date(Date.parse(at) - 6 * 3_600_000).toISOString();
    const said = await npmRun('carriers:replay', [sixHoursBefore, utrecht]);
    expect(said).toEqual({
      isDone: true,
      said: expect.stringMatching(/^Utrecht: [1-9]\d* events are back in line\.\n$/),
    });
    await waitForCarriers(db, outboxTables);
    await untilQuiet();
    expect(keysOfChanges(rows, await careOf(utrecht))).toEqual([]);
    await acceptSome(utrecht, 1);
    await waitForCarriers(db, outboxTables);
    expect(await families()).toBe(was + 1);
  });
});

const readAs = (session: DynamoDBClient, TableName: string): Promise<string> =>
  session.send(new GetItemCommand({ TableName, Key: { pk: { S: 'FAMILY#1' }, sk: { S: 'FILE' } } })).then(
    () => 'read',
    ({ name }: Error) => name,
  );

/** Somebody whom nobody invited asks who they are there: the directory is read for it. */
const askHost = async (gemeente: Gemeente) => {
  const { origin, data } = inject('login');
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const place = gemeente === utrecht ? 'gm0344' : 'gm0307';
  const token = await issueToken({ key: 'samira', place }, { origin, sites: cloudSites(origin), keys });
  return askDeployed({ method: 'GET', path: '/v1/session', host: hostOf(gemeente), ...(token && { token }) });
};

describe('while a gemeente is put back', () => {
  test('every plane is refused in it, and nobody else notices', async () => {
    const both = [utrecht, amersfoort];
    const sessions = await Promise.all(both.map((gemeente) => openSession({ plane: 'care', gemeente })));
    const readBoth = () =>
      Promise.all(both.map((gemeente, which) => readAs(sessions[which] ?? db, `greep-${gemeente}-care`)));
    expect(await readBoth()).toEqual(['read', 'read']);
    const door = { client: db, lambda: new LambdaClient({}), gemeente: utrecht };
    await closeGemeente(door);
    try {
      expect(await readBoth()).toEqual(['AccessDeniedException', 'read']);
      const told = await askHost(utrecht);
      expect([told.status, JSON.parse(told.text).code]).toEqual([503, 'closed']);
      expect((await askHost(amersfoort)).status).toBe(200);
    } finally {
      await openGemeente(door);
    }
    expect(await readBoth()).toEqual(['read', 'read']);
  });
});
