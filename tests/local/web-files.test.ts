import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Sent, webFiles } from '../../packages/local/serving/web-files.ts';
import { emptyDirectory } from './run-start.ts';

describe('the web application', () => {
  let answer: (path: string) => Promise<Sent>;
  beforeAll(async () => {
    const folder = await emptyDirectory();
    const built = join(folder, 'dist');
    await mkdir(join(built, 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(built, 'index.html'), '<!doctype html>');
    await writeFile(join(built, 'assets', 'app-1a2b.js'), 'run()');
    answer = webFiles(built);
  });

  it('answers every address without a file with its one page, asked for anew each time', async () => {
    for (const path of ['/', '/families/7/plan', '/who-looked']) {
      const { status, type, cache, content } = await answer(path);
      expect([status, type, cache, String(content)]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
        '<!doctype html>',
      ]);
    }
  });

  it('lets files with a digest in their name be kept for a year', async () => {
    const { status, type, cache } = await answer('/assets/app-1a2b.js');
    expect([status, type, cache]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  it('does not find a file that is not there, instead of sending a page in its place', async () => {
    for (const path of ['/assets/app-old.js', '/assets/gone', '/robots.txt', '/favicon.png']) {
      expect((await answer(path)).status).toBe(404);
    }
  });

  it('never leaves its own folder', async () => {
    for (const path of ['/../secret.txt', '/assets/../../secret.txt', '//secret.txt', '/%2e%2e/secret.txt']) {
      expect(String((await answer(path)).content)).not.toContain('secret');
    }
  });

  it('says how to build it when that was not done', async () => {
    const { status, content } = await webFiles(await emptyDirectory())('/');
    expect([status, String(content)]).toEqual([503, 'The web application has not been built: npm run build\n']);
  });
});
