// The second engine: the DynamoDB of MiniStack, which others wrote in another language. It listens on this machine alone,
// on a port of its own, and remembers nothing.
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../packages/local/engine.ts';
import { isGone, stopProgram } from '../cloud/stop-program.ts';

export type SecondEngine = { readonly endpoint: string; readonly stop: () => Promise<void> };

const host = '127.0.0.1';

/** Nothing of ours: an address or a key from outside would lead it elsewhere. */
const environmentOf = (folder: string, port: number): NodeJS.ProcessEnv => ({
  HOME: folder,
  TMPDIR: folder,
  PATH: '/usr/local/bin:/usr/bin:/bin',
  BIND_HOST: host,
  GATEWAY_PORT: String(port),
  SERVICES: 'dynamodb',
  IOT_MTLS_ENABLED: '0',
  PYTHONDONTWRITEBYTECODE: '1',
});

const isUp = (endpoint: string): Promise<boolean> =>
  fetch(`${endpoint}/_ministack/health`).then(
    ({ ok }) => ok,
    () => false,
  );

export const startMinistack = async (python: string, folder: string): Promise<SecondEngine> => {
  const port = await freePort(host);
  const log = join(folder, 'engine.log');
  const output = openSync(log, 'w');
  const program = spawn(python, [join(import.meta.dirname, 'serve.py')], {
    // it leaves when this pipe ends, so that not even a killed run leaves it behind
    stdio: ['pipe', output, output],
    env: environmentOf(folder, port),
  });
  process.once('exit', () => program.kill('SIGKILL'));
  const endpoint = `http://${host}:${port}`;
  const deadline = performance.now() + 60_000;
  while (!(await isUp(endpoint))) {
    if (isGone(program) || performance.now() > deadline)
      throw new Error(`The second engine did not start.\n${readFileSync(log, 'utf8').slice(-3_000)}`);
    await pause(50);
  }
  return { endpoint, stop: () => stopProgram(program) };
};
