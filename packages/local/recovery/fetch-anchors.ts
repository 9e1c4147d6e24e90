// All that ever lay in a bucket of anchors, into a folder. The bucket takes no second file of a name and gives none away;
// whoever could rewrite its policy could all the same lay one over another. The lock keeps what lay below, and here both come.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';

export type Fetched = {
  /** How many files were brought, each version one. */
  readonly files: number;
  /** Names that have more than one version, or that were marked as gone. */
  readonly touched: readonly string[];
};

type Bucket = { readonly s3: S3Client; readonly bucket: string };
type Listed = { readonly key: string; readonly version: string };

const listAll = async ({ s3, bucket }: Bucket, prefix: string) => {
  const versions: Listed[] = [];
  const gone: string[] = [];
  let from: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (from) {
    const page: ListObjectVersionsCommandOutput = await s3.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...from }),
    );
    versions.push(...(page.Versions ?? []).map(({ Key = '', VersionId = '' }) => ({ key: Key, version: VersionId })));
    gone.push(...(page.DeleteMarkers ?? []).map(({ Key = '' }) => Key));
    const { NextKeyMarker: KeyMarker = '', NextVersionIdMarker: VersionIdMarker = '' } = page;
    from = page.IsTruncated ? { KeyMarker, VersionIdMarker } : undefined;
  }
  return { versions, gone };
};

const bring = async ({ s3, bucket }: Bucket, { key, version }: Listed, folder: string): Promise<void> => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: version }));
  const name = (key.split('/').at(-1) ?? key).replace(/\.json$/, '');
  await writeFile(join(folder, `${name}.${version}.json`), (await Body?.transformToByteArray()) ?? '');
};

/** Brings anchors into this folder and recoveries into `recoveries` in it, as `audit:verify` reads them. */
export const fetchAnchors = async (from: Bucket, folder: string): Promise<Fetched> => {
  const touched = new Set<string>();
  let files = 0;
  for (const [prefix, into] of [
    ['heads/', folder],
    ['recoveries/', join(folder, 'recoveries')],
  ] as const) {
    await mkdir(into, { recursive: true, mode: 0o700 });
    const { versions, gone } = await listAll(from, prefix);
    for (const listed of versions) await bring(from, listed, into);
    files += versions.length;
    const keys = versions.map(({ key }) => key);
    for (const key of [...gone, ...keys.filter((each, at) => keys.indexOf(each) !== at)]) touched.add(key);
  }
  return { files, touched: [...touched] };
};
