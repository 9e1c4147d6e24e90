// The demo is loaded by a program of its own, through the public interface like everybody else,
// while the first page is served already.
import { fork } from 'node:child_process';
import { DemoStep, type ProgressBoard } from './demo-progress.ts';

const program = new URL('./demo-load.ts', import.meta.url);

/** Starts loading and reports every step; settles when the program ends. Safe to repeat and to interrupt. */
export const startDemo = (
  url: string,
  board: ProgressBoard,
): { readonly ended: Promise<void>; readonly stop: () => void } => {
  const loader = fork(program, [url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  board.tell({ state: 'loading' });
  loader.on('message', (message) => {
    const step = DemoStep.safeParse(message);
    if (step.success) board.tell(step.data);
  });
  const ended = new Promise<void>((resolve) => {
    loader.once('exit', (code) => {
      board.tell({ state: code === 0 ? 'ready' : 'failed' });
      resolve();
    });
  });
  return { ended, stop: () => loader.kill('SIGTERM') };
};
