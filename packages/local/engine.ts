// The embedded DynamoDB engine: one child process that keeps a SQLite file, or only memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';

export type Engine = {
  readonly endpoint: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
  /** Settles when the process is gone, whatever the cause. */
  readonly gone: Promise<void>;
};

/** Path of the engine for this platform, or undefined where there is none. */
export const engineBinary = (): string | undefined => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    return undefined;
  }
};

/**
 * The engine asks nobody who they are and lets every web site in (CORS), so a page that somebody has open could read
 * all of it by trying ports. It cannot try the 16 million addresses that this machine also has to itself.
 */
const hiddenHost = (): string => ['127', ...randomBytes(3).map((byte) => 1 + (byte % 254))].join('.');

export const freePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const answers = async (endpoint: string, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the engine stopped with exit code ${child.exitCode}`);
    const isUp = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  child.kill('SIGKILL');
  throw new Error('the engine did not answer within 6 s');
};

/**
 * Starts the engine; without `file` it keeps everything in memory. It runs in its own process group, so that
 * Ctrl-C reaches only the parent, which stops it after the last request.
 */
export const startEngine = async ({ file, port }: { file?: string; port?: number } = {}): Promise<Engine> => {
  const binary = engineBinary();
  if (!binary) throw new Error(`no engine for ${process.platform}-${process.arch}`);
  const host = hiddenHost();
  const chosen = port ?? (await freePort(host));
  const args = ['serve', '--host', host, '--port', String(chosen), ...(file ? ['--db-path', file] : [])];
  const child = spawn(binary, args, { stdio: 'ignore', detached: true });
  const killHook = () => child.kill('SIGKILL');
  process.once('exit', killHook);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', killHook);
      resolve();
    });
  });
  const endpoint = `http://${host}:${chosen}`;
  await answers(endpoint, child);
  const stop = (): Promise<void> => {
    child.kill('SIGTERM');
    return gone;
  };
  return { endpoint, pid: child.pid ?? 0, stop, gone };
};
