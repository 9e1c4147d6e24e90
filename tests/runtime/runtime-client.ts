// AWS's own client of the Lambda runtime is partly C++, and is built here when it is first needed. It is pinned by hash
// in client/package-lock.json and lives outside the tree, so that `npm ci` stays quick and needs no compiler.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '@greep/kernel';

const pinned = join(import.meta.dirname, 'client');

/** npm's build of C++ asks for Python itself. */
const tools = ['cmake', 'c++', 'make', 'tar', 'xz', 'python3'];

const isThere = (tool: string): boolean => spawnSync('sh', ['-c', 'command -v "$0"', tool]).status === 0;

const cannotBuild = (why: string): string =>
  `The runtime tests build AWS's Lambda runtime client, ${why}. Nothing was tried.`;

const whyNot = (): string | undefined => {
  if (process.platform !== 'linux') return cannotBuild('which is for Linux');
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return undefined;
  return cannotBuild(
    `and ${missing.join(', ')} cannot be found (on Debian: apt install cmake g++ make xz-utils python3)`,
  );
};

const cache = (): string => process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');

/** Of these very versions: others get another folder. */
const folderOf = (): string => {
  const digest = createHash('sha256')
    .update(readFileSync(join(pinned, 'package-lock.json')))
    .digest('hex');
  return join(cache(), 'greep', `runtime-${digest.slice(0, 12)}`);
};

/** The headers that came with this Node: without them they would be fetched from elsewhere. */
const ownHeaders = (): NodeJS.ProcessEnv => {
  const own = dirname(dirname(process.execPath));
  return existsSync(join(own, 'include/node/node_api.h')) ? { npm_config_nodedir: own } : {};
};

const install = (folder: string): Result<'installed', string> => {
  const attempt = `${folder}.${process.pid}`;
  mkdirSync(attempt, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(pinned, file), join(attempt, file));
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: attempt,
    env: { ...process.env, ...ownHeaders() },
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(attempt, { recursive: true, force: true });
    return fail(cannotBuild(`and that failed:\n${`${stdout}${stderr}`.slice(-3_000)}\n`));
  }
  renameSync(attempt, folder);
  return ok('installed');
};

/** The program that AWS starts a function with; a sentence when it is not to be had. */
export const prepareRuntimeClient = (): Result<string, string> => {
  const folder = folderOf();
  const program = join(folder, 'node_modules/aws-lambda-ric/index.mjs');
  if (existsSync(program)) return ok(program);
  const missing = whyNot();
  if (missing) return fail(missing);
  const installed = install(folder);
  return installed.ok ? ok(program) : installed;
};
