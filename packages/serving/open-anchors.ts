// Where anchors of the trail are kept: in the cloud in a bucket of the gemeente whose objects nobody can change or remove
// before their time, on one machine in a folder. One a day; a second one of the same day changes nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf, type Gemeente, nowhere } from '@greep/kernel';
import type { Anchor } from '@greep/store';
import { type CloudSurroundings, type LocalSurroundings, needed, type Surroundings } from './surroundings.ts';

/** Answers whether this was the first of its day. */
export type KeepAnchor = (gemeente: Gemeente, anchor: Anchor) => Promise<boolean>;

const plane = 'anchor-chains';
/** The name that stands for a gemeente in tables and buckets. */
const placeOf = (gemeente: Gemeente): string => (gemeente === nowhere ? 'national' : gemeente);
const fileOf = ({ takenAt }: Anchor): string => `${dayOf(takenAt)}.json`;

const hasName = (error: unknown, name: string): boolean =>
  error instanceof Error && (error.name === name || ('code' in error && error.code === name));

const unlessThere = async (keep: Promise<unknown>, isThere: string): Promise<boolean> => {
  try {
    await keep;
    return true;
  } catch (error) {
    if (hasName(error, isThere)) return false;
    throw error;
  }
};

const inFolder =
  ({ GREEP_ANCHORS_FOLDER: folder }: LocalSurroundings): KeepAnchor =>
  async (gemeente, anchor) => {
    const own = join(needed(folder, 'GREEP_ANCHORS_FOLDER'), placeOf(gemeente));
    await mkdir(own, { recursive: true, mode: 0o700 });
    const kept = writeFile(join(own, fileOf(anchor)), JSON.stringify(anchor), { flag: 'wx', mode: 0o400 });
    return unlessThere(kept, 'EEXIST');
  };

const inBucket =
  ({ AWS_REGION: region, GREEP_PLANE_ROLES: roles, GREEP_ANCHOR_BUCKETS: buckets }: CloudSurroundings): KeepAnchor =>
  async (gemeente, anchor) => {
    const role = needed(roles[plane], `GREEP_PLANE_ROLES with the plane ${plane}`);
    const bucket = needed(buckets, 'GREEP_ANCHOR_BUCKETS').replace('*', placeOf(gemeente));
    // Loaded here: on one machine nobody waits for it.
    const [{ S3Client, PutObjectCommand }, { planeCredentials }] = await Promise.all([
      import('@aws-sdk/client-s3'),
      import('./plane-credentials.ts'),
    ]);
    const client = new S3Client({ region, credentials: () => planeCredentials({ region, role, plane, gemeente }) });
    const put = new PutObjectCommand({
      Bucket: bucket,
      Key: `heads/${fileOf(anchor)}`,
      Body: JSON.stringify(anchor),
      ContentType: 'application/json',
      IfNoneMatch: '*',
    });
    return unlessThere(client.send(put), 'PreconditionFailed');
  };

export const openAnchors = (surroundings: Surroundings): KeepAnchor =>
  surroundings.GREEP_MODE === 'cloud' ? inBucket(surroundings) : inFolder(surroundings);
