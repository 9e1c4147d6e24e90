import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type BundleAsset, bundleAssets, bundleBanner } from '@greep/access/assets';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const room = join(import.meta.dirname, '../../packages/access');
const resolve = createRequire(join(room, 'index.ts')).resolve;

const sourceOf = ({ from }: BundleAsset): string =>
  from.startsWith('@')
    ? join(dirname(resolve('@cedar-policy/cedar-wasm/nodejs')), from.split('/').at(-1) ?? '')
    : join(room, from);

const program = `
  import { openAccess } from '@greep/access';
  const gemeente = 'gm0344';
  const principal = { kind: 'operator', personId: 'p', assurance: 'high' };
  const ask = (action, resource) => openAccess().decide({ principal, action, resource }).isAllowed;
  console.log(ask('viewTenantHealth', { kind: 'Tenant', gemeente }), ask('viewKnowledge', { kind: 'Knowledge', gemeente }));
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greep-bundle-'));
  await build({
    stdin: { contents: program, resolveDir: room, loader: 'ts' },
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    banner: { js: bundleBanner },
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a bundle of the access room', () => {
  it('refuses to start without its files', async () => {
    await expect(run(process.execPath, [join(folder, 'index.mjs')])).rejects.toThrow('ENOENT');
  });

  it('decides with only its files beside it', async () => {
    for (const asset of bundleAssets) {
      await mkdir(dirname(join(folder, asset.to)), { recursive: true });
      await copyFile(sourceOf(asset), join(folder, asset.to));
    }

    const { stdout } = await run(process.execPath, [join(folder, 'index.mjs')], { cwd: folder });
    expect(stdout.trim()).toBe('true false');
  });
});
