// Where everything is kept on this machine. One Greep at a time uses a data directory, and an engine that
// outlived a crashed Greep is stopped before a new one opens the same file.
import { constants } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '@greep/kernel';
import * as z from 'zod';
import { isRunning, stopProcess } from './processes.ts';

export type DataDirectory = {
  /** The file that the engine keeps. */
  readonly engineFile: string;
  readonly logFile: string;
  readonly rememberEngine: (engine: { readonly pid: number; readonly endpoint: string }) => Promise<void>;
  /** Gives the directory free for a next start. */
  readonly leave: () => Promise<void>;
};

/** Rises when rows of an older Greep can no longer be read as they are. */
const dataFormat = 1;

const Version = z.strictObject({ format: z.number().int().positive() });
const Owner = z.object({ pid: z.number().int().positive() });
const RunningEngine = z.object({ pid: z.number().int().positive(), endpoint: z.url() });

const readJson = async <Value>(schema: z.ZodType<Value>, file: string): Promise<Value | 'absent' | 'unreadable'> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return 'absent';
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
};

const checkVersion = async (directory: string): Promise<Result<'known', string>> => {
  const file = join(directory, 'version.json');
  const version = await readJson(Version, file);
  if (version === 'absent') {
    await writeFile(file, JSON.stringify({ format: dataFormat }));
    return ok('known');
  }
  if (version === 'unreadable') {
    return fail(`The file ${file} is damaged: put it back from a copy, or start with --data and another directory.`);
  }
  if (version.format <= dataFormat) return ok('known');
  return fail(
    `The data in ${directory} is of a newer Greep (format ${version.format}, this one knows ${dataFormat}): ` +
      'update Greep, or start with --data and another directory.',
  );
};

const makeWritable = async (directory: string): Promise<Result<'writable', string>> => {
  try {
    // Families lie in here: only for whoever started Greep.
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await access(directory, constants.W_OK | constants.X_OK);
    await writeFile(join(directory, '.writable'), '');
    await rm(join(directory, '.writable'));
    return ok('writable');
  } catch {
    return fail(
      `The data directory ${directory} cannot be written: choose another one with --data, or give yourself the right to write there.`,
    );
  }
};

/** Takes the lock, also over from a Greep that crashed. */
const takeOwnership = async (directory: string, file: string): Promise<Result<'owned', string>> => {
  const mine = JSON.stringify({ pid: process.pid });
  for (const attempt of ['first', 'after-crash']) {
    const isTaken = await writeFile(file, mine, { flag: 'wx' }).then(
      () => false,
      () => true,
    );
    if (!isTaken) return ok('owned');
    const owner = await readJson(Owner, file);
    if (typeof owner === 'object' && (await isRunning(owner.pid, 'packages/local/'))) break;
    if (attempt === 'first') await rm(file, { force: true });
  }
  return fail(
    `Greep already runs with the data directory ${directory}: stop it first, or start with --data and another directory.`,
  );
};

/** Claims the directory for this process, or says in one sentence why not. */
export const claimDataDirectory = async (directory: string): Promise<Result<DataDirectory, string>> => {
  const writable = await makeWritable(directory);
  if (!writable.ok) return writable;
  const version = await checkVersion(directory);
  if (!version.ok) return version;
  const ownerFile = join(directory, 'greep.json');
  const owned = await takeOwnership(directory, ownerFile);
  if (!owned.ok) return owned;

  const engineFile = join(directory, 'engine.sqlite');
  const enginePid = join(directory, 'engine.json');
  const survivor = await readJson(Owner, enginePid);
  if (typeof survivor === 'object' && (await isRunning(survivor.pid, engineFile))) await stopProcess(survivor.pid);
  await rm(enginePid, { force: true });
  return ok({
    engineFile,
    logFile: join(directory, 'greep.log'),
    rememberEngine: ({ pid, endpoint }) => writeFile(enginePid, JSON.stringify({ pid, endpoint })),
    leave: async () => {
      await rm(enginePid, { force: true });
      await rm(ownerFile, { force: true });
    },
  });
};

/** Endpoint of the engine that serves this directory now, for a command beside a running Greep. */
export const findRunningEngine = async (directory: string): Promise<string | undefined> => {
  const owner = await readJson(Owner, join(directory, 'greep.json'));
  const engine = await readJson(RunningEngine, join(directory, 'engine.json'));
  if (typeof owner !== 'object' || typeof engine !== 'object') return undefined;
  const isOwned = await isRunning(owner.pid, 'packages/local/');
  return isOwned && (await isRunning(engine.pid, 'engine.sqlite')) ? engine.endpoint : undefined;
};
