// The emulator is a Python program. Its packages are pinned by hash and live outside the tree, so that only the first
// run waits for them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
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

/** What it said when it failed. */
const complaintOf = async (command: string, words: readonly string[]): Promise<string | undefined> => {
  const program = spawn(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  program.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const [code] = await once(program, 'close');
  return code === 0 ? undefined : said;
};

const pythonIn = (folder: string): string => join(folder, 'bin/python');

const install = async (python: string, folder: string): Promise<Result<'installed', string>> => {
  const attempt = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--require-hashes'];
  const packages = ['-m', 'pip', 'install', ...options, '-r', requirements];
  const complaint =
    (await complaintOf(python, ['-m', 'venv', attempt])) ?? (await complaintOf(pythonIn(attempt), packages));
  if (complaint !== undefined) {
    rmSync(attempt, { recursive: true, force: true });
    return fail(`The emulator could not be installed.\n${complaint}`);
  }
  // Only a whole environment gets the name that the next run looks for.
  if (existsSync(folder)) rmSync(attempt, { recursive: true, force: true });
  else renameSync(attempt, folder);
  return ok('installed');
};

/** What the emulator is installed with; undefined when it is there already. A sentence when there is no Python. */
export const findPython = (): Result<string | undefined, string> => {
  if (existsSync(pythonIn(folderOf()))) return ok(undefined);
  const found = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10'].find(isNewEnough);
  return found ? ok(found) : fail(noPython);
};

/** The Python that has the emulator. */
export const preparePython = async (found: string | undefined): Promise<Result<string, string>> => {
  const folder = folderOf();
  const installed = found ? await install(found, folder) : ok('installed');
  return installed.ok ? ok(pythonIn(folder)) : installed;
};
