// Starts MiniStack on a free port of this machine and stops it again. Its state is in memory only.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isGone, stopProgram } from './stop-program.ts';

export const account = '111122223333';
export const region = 'eu-central-1';

export type Emulator = {
  readonly url: string;
  /** Of its own making; whoever calls it must trust it. */
  readonly certificate: string;
  readonly log: string;
  readonly stop: () => Promise<void>;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
};

/**
 * Functions inherit it, so nothing of ours may be in it: an address or a key from outside would lead their calls
 * elsewhere. They run on the Node that is first in this path.
 */
const cleanEnvironment = (folder: string, port: number): NodeJS.ProcessEnv => ({
  HOME: folder,
  TMPDIR: folder,
  PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
  // signatures and policies are judged only over TLS, since buckets refuse everything else
  AUTH: 'true',
  USE_SSL: '1',
  BIND_HOST: '127.0.0.1',
  GATEWAY_PORT: String(port),
  MINISTACK_REGION: region,
  MINISTACK_ACCOUNT_ID: account,
  IOT_MTLS_ENABLED: '0',
  // nothing of it is left in the tree
  PYTHONDONTWRITEBYTECODE: '1',
});

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    // Whether it is up, nothing more: its certificate is made while it starts.
    const asked = request(`${url}/_ministack/health`, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('error', () => resolve(false));
    asked.end();
  });

const untilItAnswers = async (program: ChildProcess, url: string, log: string): Promise<void> => {
  const deadline = performance.now() + 60_000;
  while (!(await answers(url))) {
    if (isGone(program) || performance.now() > deadline)
      throw new Error(`The emulator did not start.\n${readFileSync(log, 'utf8').slice(-3_000)}`);
    await pause(50);
  }
};

export const startEmulator = async (python: string, folder: string): Promise<Emulator> => {
  const port = await freePort();
  const url = `https://127.0.0.1:${port}`;
  const log = join(folder, 'emulator.log');
  const output = openSync(log, 'w');
  const program = spawn(python, [join(import.meta.dirname, 'emulator/start.py')], {
    stdio: ['pipe', output, output],
    env: cleanEnvironment(folder, port),
  });
  await untilItAnswers(program, url, log);
  return { url, certificate: join(folder, 'ministack-tls/server.crt'), log, stop: () => stopProgram(program) };
};
