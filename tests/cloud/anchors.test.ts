// Where the audit chains ended is written down at night, and from then on nobody can remove or change it: not the function
// that wrote it, and not the owner of the account either.
import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectRetentionCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { randomIds, systemClock } from '@greep/kernel';
import { Anchor, openClient, openStore } from '@greep/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accept, anAcceptedReferral, byTest } from '../local/an-accepted-referral.ts';
import { amersfoort, utrecht } from '../support/engine.ts';
import { npmRun } from './npm-run.ts';
import { place } from './place.ts';
import { takeOn } from './rights/credentials-of.ts';
import { functionCredentials } from './rights/sessions.ts';
import { somebodyWithRights } from './somebody-with-rights.ts';

const owner = new S3Client({});
const Bucket = `greep-${utrecht}-anchors-${place.account}`;
const tomorrow = new Date(Date.now() + 86_400_000);

/** As the function itself, and as it is once it took on its plane. */
let itself: S3Client;
let onPlane: S3Client;
/** May do everything with files, as far as rights of their own go. */
let mighty: S3Client;
let locked: { readonly Bucket: string; readonly Key: string; readonly VersionId: string };

const textOf = async (): Promise<string> =>
  (await (await owner.send(new GetObjectCommand(locked))).Body?.transformToString()) ?? '';

beforeAll(async () => {
  const client = openClient({ region: place.region });
  const store = openStore({
    ...{ client, gemeente: utrecht, plane: 'referral', clock: systemClock, ids: randomIds },
    alarm: () => {},
  });
  await store.commit(accept(anAcceptedReferral()), byTest);
  client.destroy();
  const Payload = JSON.stringify({ gemeente: utrecht });
  const ran = await new LambdaClient({}).send(new InvokeCommand({ FunctionName: 'greep-anchor', Payload }));
  expect(ran.FunctionError).toBeUndefined();
  const { Versions = [] } = await owner.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'heads/' }));
  const [{ Key = '', VersionId = '' } = {}] = Versions;
  expect(Key).toMatch(/^heads\/\d{4}-\d\d-\d\d\.json$/);
  locked = { Bucket, Key, VersionId };
  const own = await functionCredentials('anchor');
  itself = new S3Client({ credentials: own, maxAttempts: 1 });
  const taken = await takeOn(own, 'anchor-chains', { gemeente: utrecht, plane: 'anchor-chains' });
  if (!taken) throw new Error('the function cannot take on its plane');
  onPlane = new S3Client({ credentials: taken, maxAttempts: 1 });
  const all = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:*', 'kms:*'], Resource: '*' }] };
  const { credentials } = await somebodyWithRights('mighty', JSON.stringify(all));
  mighty = new S3Client({ credentials, maxAttempts: 1 });
});
afterAll(() => owner.destroy());

const refused = expect.objectContaining({ name: 'AccessDenied' });
const refusalOf = (asked: Promise<unknown>): Promise<unknown> => asked.catch((error: unknown) => error);

const shorter = (Mode: 'COMPLIANCE' | 'GOVERNANCE') =>
  new PutObjectRetentionCommand({
    ...locked,
    BypassGovernanceRetention: true,
    Retention: { Mode, RetainUntilDate: tomorrow },
  });

describe('where a chain ended last night', () => {
  test('is kept for five years, and the trail of today is held against it', async () => {
    const { Retention } = await owner.send(new GetObjectRetentionCommand(locked));
    const years = (Number(Retention?.RetainUntilDate) - Date.now()) / 86_400_000 / 365;
    expect(Retention?.Mode).toBe('COMPLIANCE');
    expect(years).toBeGreaterThan(4.99);
    const anchor = Anchor.parse(JSON.parse(await textOf()));
    expect(anchor.heads.length).toBeGreaterThan(0);
    const folder = join(place.folder, 'anchors-of-the-bucket');
    const fetched = await npmRun('audit:fetch', ['utrecht', folder]);
    expect(fetched).toEqual({ isDone: true, said: expect.stringMatching(/^Files brought: \d+, into .*\.\s$/) });
    const { said } = await npmRun('audit:verify', [folder, '--data', place.folder]);
    expect(said).toMatch(/Utrecht: \d+ chains with \d+ entries, every link holds; so do 1 anchors/);
  });

  test.each([
    ['the owner of the account', () => owner],
    ['somebody who may do everything', () => mighty],
    ['the function that wrote it', () => itself],
    ['the function on its plane', () => onPlane],
  ])('is not removed by %s', async (_, who) => {
    const before = await textOf();
    const bypass = { ...locked, BypassGovernanceRetention: true };
    expect(await refusalOf(who().send(new DeleteObjectCommand(locked)))).toEqual(refused);
    expect(await refusalOf(who().send(new DeleteObjectCommand(bypass)))).toEqual(refused);
    expect(await refusalOf(who().send(shorter('COMPLIANCE')))).toEqual(refused);
    expect(await refusalOf(who().send(shorter('GOVERNANCE')))).toEqual(refused);
    expect(await refusalOf(who().send(new DeleteBucketCommand({ Bucket })))).toBeInstanceOf(Error);
    expect(await textOf()).toBe(before);
  });

  test('is the only one of its name: nothing is put over it, and its name is not taken away', async () => {
    const { Key } = locked;
    const again = { Bucket, Key, Body: 'forged' };
    // of the emulator the owner asks nobody; in AWS the bucket refuses the owner too
    for (const who of [mighty, onPlane]) {
      const isNew = who.send(new PutObjectCommand({ ...again, IfNoneMatch: '*' }));
      expect(await refusalOf(isNew)).toEqual(expect.objectContaining({ name: 'PreconditionFailed' }));
      expect(await refusalOf(who.send(new PutObjectCommand(again)))).toEqual(refused);
      expect(await refusalOf(who.send(new DeleteObjectCommand({ Bucket, Key })))).toEqual(refused);
    }
    const { Versions = [], DeleteMarkers = [] } = await owner.send(
      new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
    );
    expect([Versions.length, DeleteMarkers]).toEqual([1, []]);
  });

  test('and when somebody lays another over it all the same, both are brought and contradict each other', async () => {
    const { Key } = locked;
    const anchor = Anchor.parse(JSON.parse(await textOf()));
    const heads = anchor.heads.map((head) => ({ ...head, hash: '0'.repeat(64) }));
    // the emulator asks the owner nothing: so it is with whoever rewrote the policy of the bucket
    await owner.send(new PutObjectCommand({ Bucket, Key, Body: JSON.stringify({ ...anchor, heads }) }));
    const folder = join(place.folder, 'anchors-of-the-bucket-again');
    const fetched = await npmRun('audit:fetch', [utrecht, folder]);
    expect(fetched.isDone).toBe(false);
    expect(fetched.said).toContain(`Something lay over or was taken from ${Key}`);
    const { said, isDone } = await npmRun('audit:verify', [folder, '--data', place.folder]);
    expect(said).toMatch(/Utrecht: .*(?:anchors-contradict|anchored-entry-changed)/);
    expect(isDone).toBe(false);
  });
});

describe('the function that writes it', () => {
  test('reads nothing there', async () => {
    for (const client of [itself, onPlane])
      expect(await refusalOf(client.send(new GetObjectCommand(locked)))).toEqual(refused);
  });

  test.each([
    ['in the bucket of another gemeente', { Bucket: Bucket.replace(utrecht, amersfoort), Key: 'heads/x.json' }],
    ['in the bucket of the nation', { Bucket: Bucket.replace(utrecht, 'national'), Key: 'heads/x.json' }],
    ['that a gemeente was put back', { Bucket, Key: 'recoveries/x.json' }],
  ])('writes nothing %s', async (_, file) => {
    const put = onPlane.send(new PutObjectCommand({ ...file, Body: '{}' }));
    expect(await refusalOf(put)).toEqual(refused);
  });

  test('writes nothing before it took on its plane', async () => {
    const put = itself.send(new PutObjectCommand({ Bucket, Key: 'heads/x.json', Body: '{}' }));
    expect(await refusalOf(put)).toEqual(refused);
  });
});
