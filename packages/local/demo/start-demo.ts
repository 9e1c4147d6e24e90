// The demo is loaded by a program of its own, through the public interface like everybody else,
// while the first page is served already.
import { fork } from 'node:child_process';
import { DemoStep, type ProgressBoard } from './demo-progress.ts';

const program = new URL('../demo-load.ts', import.meta.url);

export type RunningDemo = {
  readonly ended: Promise<void>;
  /** Safe at any moment: the next start goes on where this one stopped. */
  readonly stop: () => void;
};

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

/** Starts loading into the installation at `url`. The program sends a DemoStep for every step that it did. */
export const startDemo = (url: string, board: ProgressBoard): RunningDemo => {
  const loader = fork(program, [url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let isStopped = false;
  board.tell({ state: 'loading' });
  loader.on('message', (message) => {
    const step = DemoStep.safeParse(message);
    if (!step.success) return;
    const isNews = step.data.what !== board.read().what;
    board.tell(step.data);
    if (isNews) say(`Demo: ${step.data.what} (${step.data.done} of ${step.data.total})`);
  });
  const ended = new Promise<void>((resolve) => {
    loader.once('exit', (code) => {
      board.tell({ state: code === 0 ? 'ready' : 'failed' });
      if (code === 0) say('Demo: ready.');
      else if (!isStopped)
        console.error(`The demo was not loaded to its end: try again with npm run demo:load -- ${url}`);
      resolve();
    });
  });
  const stop = (): void => {
    isStopped = true;
    loader.kill('SIGTERM');
  };
  return { ended, stop };
};
