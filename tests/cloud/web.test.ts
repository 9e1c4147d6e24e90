// The web application as a browser gets it: published by command, sent by CloudFront.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { webHeaders } from '@greep/infra/web-files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishWeb } from '../../packages/local/publish-web.ts';
import { askDeployed } from './ask-deployed.ts';
import { hostOf } from './demo-hosts.ts';
import { root } from './environment.ts';
import { npmRun } from './npm-run.ts';
import { place } from './place.ts';
import { outputOf } from './stacks.ts';

const dist = join(root, 'packages/web/dist');
const bucket = `greep-web-${place.account}`;

let host: string;
const get = (path: string) => askDeployed({ method: 'GET', path, host });

/** Every file with a digest in its name. */
const hashedIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(join(folder, 'assets'))).map((name) => `/assets/${name}`);

const programIn = (index: string): string => /<script[^>]+src="(\/assets\/[^"]+\.js)"/.exec(index)?.[1] ?? '';

let said: string;
beforeAll(async () => {
  host = await outputOf('greep-platform', 'WebDomain');
  said = (await npmRun('web:publish', [bucket])).said;
});

describe('the web application', () => {
  test('is brought to its bucket by command, and a second time sends no file that has a digest', async () => {
    const files = await hashedIn(dist);
    expect(said).toMatch(new RegExp(`^\\d+ files were sent to ${bucket}, 0 were there already, none was removed`));
    const again = await npmRun('web:publish', [bucket]);
    expect(again.said).toContain(`${files.length} were there already, none was removed`);
  });

  test('comes with every header that keeps others out', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toBe(await readFile(join(dist, 'index.html'), 'utf8'));
    expect(headers).toMatchObject({ ...webHeaders, 'content-type': 'text/html; charset=utf-8' });
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each(['/gezinnen/0e6f2c1e-8d4f-4d8e-9a57-0d4f6d1c2b3a/plan', '/aanmeldingen', '/knelpunten/'])(
    'is what %s leads to',
    async (path) => {
      const { status, headers, text } = await get(path);
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(text).toBe(await readFile(join(dist, 'index.html'), 'utf8'));
    },
  );

  test('has files that browsers keep for a year, since their names hold a digest, and only those', async () => {
    const path = programIn((await get('/')).text);
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': webHeaders['content-security-policy'],
    });
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  test('has no page where a file is missing', async () => {
    const missing = await get('/assets/nowhere-1a2b.js');
    // 404 at AWS, where CloudFront may list the bucket; the emulator refuses what is not there
    expect([403, 404]).toContain(missing.status);
    expect(missing.text).not.toContain('<script');
  });

  test('lies in a bucket that nobody else reads', async () => {
    const past = await askDeployed({ method: 'GET', path: `/${bucket}/index.html`, host: new URL(place.url).host });
    expect(past.status).toBe(403);
  });
});

describe('an answer of the API', () => {
  test.each(['/v1/session', '/v1/families', '/v1/nothing-of-the-kind', '/sign-in?issuer=demo&return=/'])(
    'to %s is kept by nobody on the way',
    async (path) => {
      const { headers } = await askDeployed({ method: 'GET', path, host: hostOf('utrecht') });
      expect(headers['cache-control']).toBe('no-store');
    },
  );
});

describe('a new version', () => {
  let next: string;
  let wasThere: readonly string[];
  const renamed = 'program-of-the-next-version';

  beforeAll(async () => {
    // one in seven of four hundred: enough to see that none is gone
    wasThere = (await hashedIn(dist)).filter((_, at) => at % 7 === 0);
    next = await mkdtemp(join(tmpdir(), 'greep-next-'));
    await mkdir(join(next, 'assets'));
    const index = await readFile(join(dist, 'index.html'), 'utf8');
    const program = programIn(index);
    await cp(join(dist, program), join(next, 'assets', `${renamed}.js`));
    await writeFile(join(next, 'index.html'), index.replaceAll(program, `/assets/${renamed}.js`));
  });
  afterAll(() => rm(next, { recursive: true }));

  test('is there at once for whoever comes, and an old tab finds all its files', async () => {
    const old = programIn((await get('/')).text);
    expect(await publishWeb(new S3Client({}), bucket, next)).toEqual({ sent: 2, there: 0 });
    const fresh = programIn((await get('/')).text);
    expect([fresh, (await get(fresh)).status]).toEqual([`/assets/${renamed}.js`, 200]);
    expect(fresh).not.toBe(old);
    const answers = await Promise.all(
      [old, ...wasThere].map(async (path) => [path, (await get(path)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    expect(answers.length).toBeGreaterThan(50);
  });
});
