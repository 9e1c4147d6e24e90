// The function that anchors the trail, as infra starts it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { instantOf } from '@greep/kernel';
import { openAnchors } from '@greep/serving/open-anchors';
import { readSurroundings } from '@greep/serving/surroundings';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { utrecht } from '../support/engine.ts';
import { cloudEnvironment } from './cloud.ts';

const anchor = { takenAt: instantOf(new Date('2026-11-27T23:30:00Z')), heads: [] };

const bucket = (answer: (mock: ReturnType<typeof mockClient>) => void) => {
  const mock = mockClient(S3Client);
  mock.onAnyCommand().rejects();
  answer(mock);
  onTestFinished(() => mock.restore());
  const buckets = { GREEP_ANCHOR_BUCKETS: 'greep-*-anchors-111122223333' };
  return { mock, keep: openAnchors(readSurroundings(cloudEnvironment(['anchor-chains'], buckets))) };
};

describe('keeping an anchor in the cloud', () => {
  it('puts it into the bucket of its own gemeente under the Dutch day, and never over another one', async () => {
    const { mock, keep } = bucket((s3) => s3.on(PutObjectCommand).resolves({}));
    expect(await keep(utrecht, anchor)).toBe(true);
    expect(mock.commandCalls(PutObjectCommand).map(({ args: [{ input }] }) => input)).toMatchObject([
      { Bucket: 'greep-gm0344-anchors-111122223333', Key: 'heads/2026-11-28.json', IfNoneMatch: '*' },
    ]);
  });

  it('says that the day has one already', async () => {
    const taken = Object.assign(new Error('there is one'), { name: 'PreconditionFailed' });
    const { keep } = bucket((s3) => s3.on(PutObjectCommand).rejects(taken));
    expect(await keep(utrecht, anchor)).toBe(false);
  });

  it('fails aloud when the bucket refuses, so that the alarm sounds', async () => {
    const { keep } = bucket((s3) => s3.on(PutObjectCommand).rejects(new Error('AccessDenied')));
    await expect(keep(utrecht, anchor)).rejects.toThrow('AccessDenied');
  });
});

it('on one machine the first anchor of a day stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'greep-anchors-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const keep = openAnchors(readSurroundings({ AWS_REGION: 'eu-central-1', GREEP_ANCHORS_FOLDER: folder }));
  const later = { ...anchor, takenAt: instantOf(new Date('2026-11-28T12:00:00Z')) };
  expect([await keep(utrecht, anchor), await keep(utrecht, later)]).toEqual([true, false]);
  const kept = JSON.parse(await readFile(join(folder, 'gm0344', '2026-11-28.json'), 'utf8'));
  expect(kept.takenAt).toBe(anchor.takenAt);
});
