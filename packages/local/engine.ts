// The embedded DynamoDB engine: one child process that keeps a SQLite file, or only memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';

export type Engine = { readonly endpoint: string; readonly stop: () => Promise<void> };

const binary = (): string => createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

const answers = async (endpoint: string, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the engine stopped with exit code ${child.exitCode}`);
    const isUp = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the engine did not answer within 5 s');
};

/** Starts the engine; without `file` it keeps everything in memory. */
export const startEngine = async ({ file, port }: { file?: string; port?: number } = {}): Promise<Engine> => {
  const chosen = port ?? (await freePort());
  const args = ['serve', '--port', String(chosen), ...(file ? ['--db-path', file] : [])];
  const child = spawn(binary(), args, { stdio: 'ignore' });
  const killHook = () => child.kill('SIGKILL');
  process.once('exit', killHook);
  const endpoint = `http://127.0.0.1:${chosen}`;
  await answers(endpoint, child);
  return {
    endpoint,
    stop: () =>
      new Promise((resolve) => {
        process.off('exit', killHook);
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
};
