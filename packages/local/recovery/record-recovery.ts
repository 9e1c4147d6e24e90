// That a gemeente was put back is written where nobody can remove it: beside the anchors of its audit chains, some of which
// speak of links that are undone. Whoever holds the trail against anchors leaves those out, and says so.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Instant } from '@greep/kernel';
import type { Anchor } from '@greep/store';
import * as z from 'zod';

export const Recovery = z.strictObject({
  /** What its tables were put back to. */
  to: Instant,
  recoveredAt: Instant,
  /** Who asked for it, and who did it. */
  askedBy: z.array(z.string()),
  doneBy: z.string(),
  /** One digest of all rows for each table. */
  digests: z.record(z.string(), z.string()),
});
export type Recovery = z.infer<typeof Recovery>;

const folder = 'recoveries';
const fileOf = ({ recoveredAt }: Recovery): string => `${recoveredAt.replaceAll(':', '-')}.json`;

export const recordRecovery = async (s3: S3Client, Bucket: string, recovery: Recovery): Promise<void> => {
  const Key = `${folder}/${fileOf(recovery)}`;
  const put = { Bucket, Key, Body: JSON.stringify(recovery), ContentType: 'application/json', IfNoneMatch: '*' };
  await s3.send(new PutObjectCommand(put));
};

/** Of a gemeente, below the folder with its anchors. */
export const readRecoveries = async (anchors: string, place: string): Promise<readonly Recovery[]> => {
  const own = join(anchors, place, folder);
  const names = await readdir(own).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(files.map(async (name) => Recovery.parse(JSON.parse(await readFile(join(own, name), 'utf8')))));
};

/** Anchors that speak only of what still stands. */
export const standing = (anchors: readonly Anchor[], recoveries: readonly Recovery[]): readonly Anchor[] =>
  anchors.filter(({ takenAt }) => !recoveries.some(({ to, recoveredAt }) => to < takenAt && takenAt <= recoveredAt));
