// Finding and stopping a process of an earlier start. A number alone is not enough: it may be somebody else's by now.
import { readFile } from 'node:fs/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Is this process alive, and was it started with these words? Without `/proc` the number alone decides. */
export const isRunning = async (pid: number, words: string): Promise<boolean> => {
  if (pid === process.pid || !isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return commandLine.includes(words);
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks it to stop and, after two seconds, makes it. */
export const stopProcess = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGTERM');
  for (let attempt = 0; attempt < 200 && isAlive(pid); attempt += 1) await wait(10);
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await wait(10);
};
