// The emulator is a Python program. Its packages are pinned by hash and live outside the tree, so that only the first
// run waits for them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '@greep/kernel';

const requirements = join(import.meta.dirname, 'emulator/requirements.txt');

const noPython =
  'The cloud tests need Python 3.10 or newer with venv and pip (on Debian: apt install python3-venv): nothing was tried.';

const isNewEnough = (command: string): boolean =>
  spawnSync(command, ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))']).status === 0;

const cache = (): string => process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');

/** Of these very requirements: others get another folder. */
const folderOf = (): string => {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  return process.env.GREEP_CLOUD_PYTHON ?? join(cache(), 'greep', `cloud-${digest}`);
};

const install = (python: string, folder: string): Result<'installed', string> => {
  const attempt = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--require-hashes'];
  const made = spawnSync(python, ['-m', 'venv', attempt], { encoding: 'utf8' });
  const packages = spawnSync(join(attempt, 'bin/python'), ['-m', 'pip', 'install', ...options, '-r', requirements], {
    encoding: 'utf8',
  });
  if (made.status !== 0 || packages.status !== 0) {
    rmSync(attempt, { recursive: true, force: true });
    return fail(`The emulator could not be installed.\n${made.stderr}${packages.stderr}`);
  }
  // Only a whole environment gets the name that the next run looks for.
  if (!existsSync(folder)) renameSync(attempt, folder);
  return ok('installed');
};

/** The Python that has the emulator; a sentence when there is none to be had. */
export const preparePython = (): Result<string, string> => {
  const folder = folderOf();
  const python = join(folder, 'bin/python');
  if (existsSync(python)) return ok(python);
  const found = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10'].find(isNewEnough);
  if (!found) return fail(noPython);
  const installed = install(found, folder);
  return installed.ok ? ok(python) : installed;
};
