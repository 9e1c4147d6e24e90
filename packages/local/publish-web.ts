// `npm run web:publish -- <bucket>` brings the built web application to the bucket behind CloudFront, after a deployment.
// Files that pages name come first and the page that names them last, so that nobody is told of a file that is not there;
// nothing is removed, so that a tab of the version before finds its files.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { cacheOf, kindOf } from '@greep/infra/web-files';

export type Published = { readonly sent: number; readonly there: number };

const isAsset = (path: string): boolean => path.startsWith('/assets/');

/** Paths from the root of the application; its page comes last. Names of the build alone stay at home. */
const pathsIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .filter((path) => !path.startsWith('/.vite/'));
  const rank = (path: string): number => (isAsset(path) ? 0 : path === '/index.html' ? 2 : 1);
  return paths.toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other));
};

const isThere = async (client: S3Client, Bucket: string, Key: string): Promise<boolean> => {
  try {
    await client.send(new HeadObjectCommand({ Bucket, Key }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFound') return false;
    throw error;
  }
};

export const publishWeb = async (client: S3Client, bucket: string, folder: string): Promise<Published> => {
  let sent = 0;
  let there = 0;
  for (const path of await pathsIn(folder)) {
    const Key = path.slice(1);
    if (isAsset(path) && (await isThere(client, bucket, Key))) {
      there += 1;
      continue;
    }
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key,
        Body: await readFile(join(folder, path)),
        ContentType: kindOf(path),
        CacheControl: cacheOf(path),
      }),
    );
    sent += 1;
  }
  if (sent + there === 0) throw new Error('The web application has not been built: npm run prepare');
  return { sent, there };
};

const say = async (bucket: string | undefined): Promise<void> => {
  if (!bucket) {
    console.error('Use: npm run web:publish -- <bucket>, such as greep-web-111122223333');
    process.exitCode = 1;
    return;
  }
  const folder = fileURLToPath(new URL('../web/dist', import.meta.url));
  const { sent, there } = await publishWeb(new S3Client({}), bucket, folder);
  console.log(`${sent} files were sent to ${bucket}, ${there} were there already, none was removed.`);
};

if (import.meta.main) await say(process.argv[2]);
