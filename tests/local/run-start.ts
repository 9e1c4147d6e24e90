// Starts Greep as `npm start` does, in a process of its own, and listens to what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const startProgram = fileURLToPath(new URL('../../packages/local/start.mjs', import.meta.url));

export const emptyDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), 'greep-'));

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

export type Run = {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Exit code, once it ended. */
  readonly ended: Promise<number | null>;
  /** Settles when it says that it is ready; fails when it ends before. */
  readonly ready: Promise<void>;
};

export type Surroundings = {
  readonly node?: string;
  readonly nodeArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export const runProgram = (program: string, args: readonly string[], surroundings: Surroundings = {}): Run => {
  const { node = process.execPath, nodeArgs = [], env = {} } = surroundings;
  const child = spawn(node, [...nodeArgs, program, ...args], { env: { ...process.env, NODE_OPTIONS: '', ...env } });
  let said = '';
  const heard = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('Greep is ready')) heard.resolve();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      heard.reject(new Error(`it ended with ${code}: ${said}`));
      resolve(code);
    });
  });
  heard.promise.catch(() => {});
  return { child, said: () => said, ended, ready: heard.promise };
};

export const runStart = (args: readonly string[], surroundings?: Surroundings): Run =>
  runProgram(startProgram, args, surroundings);

/** Processes of an engine that keeps a file in this directory. */
export const enginesOf = (directory: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(directory, 'engine.sqlite'));
      } catch {
        return false;
      }
    })
    .map(Number);
