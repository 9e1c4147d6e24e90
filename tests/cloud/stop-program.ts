// A program that was started beside the tests is stopped: it lingers while it still works, so it is asked, and then told.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

export const isGone = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

export const stopProgram = async (program: ChildProcess): Promise<void> => {
  if (isGone(program)) return;
  const gone = once(program, 'exit');
  program.kill('SIGTERM');
  await Promise.race([gone, pause(3_000)]);
  if (isGone(program)) return;
  program.kill('SIGKILL');
  await gone;
};
