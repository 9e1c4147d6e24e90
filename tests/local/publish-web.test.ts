import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it, onTestFinished } from 'vitest';
import { publishWeb } from '../../packages/local/publish-web.ts';

const build = async (files: readonly string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'greep-web-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, '.vite'));
  for (const file of files) await writeFile(join(folder, file), `content of ${file}`);
  return folder;
};

/** A bucket that remembers, in the order in which it was given. */
const aBucket = () => {
  const kept = new Map<string, { type: string; cache: string }>();
  const order: string[] = [];
  const mock = mockClient(S3Client);
  mock.onAnyCommand().rejects(new Error('nobody expected this call'));
  mock.on(HeadObjectCommand).callsFake(({ Key }) => {
    if (!kept.has(Key)) throw Object.assign(new Error('absent'), { name: 'NotFound' });
    return {};
  });
  mock.on(PutObjectCommand).callsFake(({ Key, ContentType, CacheControl }) => {
    kept.set(Key, { type: ContentType, cache: CacheControl });
    order.push(Key);
    return {};
  });
  onTestFinished(() => mock.restore());
  return { client: new S3Client({ region: 'eu-central-1' }), kept, order };
};

describe('npm run web:publish', () => {
  it('sends the page after all that it names, each as one machine would serve it', async () => {
    const folder = await build([
      'index.html',
      'icon.svg',
      'assets/care-1.js',
      'assets/look-1.css',
      '.vite/manifest.json',
    ]);
    const { client, kept, order } = aBucket();
    expect(await publishWeb(client, 'web', folder)).toEqual({ sent: 4, there: 0 });
    expect(order).toEqual(['assets/care-1.js', 'assets/look-1.css', 'icon.svg', 'index.html']);
    expect(kept.get('index.html')).toEqual({ type: 'text/html; charset=utf-8', cache: 'no-cache' });
    expect(kept.get('assets/care-1.js')).toEqual({
      type: 'text/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
    });
  });

  it('leaves the files of the version before, so that an open tab goes on working, and sends only what is new', async () => {
    const { client, kept, order } = aBucket();
    await publishWeb(client, 'web', await build(['index.html', 'assets/care-1.js', 'assets/look-1.css']));
    order.length = 0;
    expect(
      await publishWeb(client, 'web', await build(['index.html', 'assets/care-2.js', 'assets/look-1.css'])),
    ).toEqual({
      sent: 2,
      there: 1,
    });
    expect(order).toEqual(['assets/care-2.js', 'index.html']);
    expect([...kept.keys()]).toContain('assets/care-1.js');
  });

  it('says what to do when nothing was built', async () => {
    const { client } = aBucket();
    await expect(publishWeb(client, 'web', await build([]))).rejects.toThrow('has not been built');
  });
});
