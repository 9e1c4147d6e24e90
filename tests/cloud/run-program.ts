// A program as somebody types it, and all that it says, in the order in which it says it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Said = { readonly isDone: boolean; readonly said: string };

export const runProgram = async (
  program: string,
  words: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Said> => {
  const started = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  }
  const [code] = await once(started, 'close');
  return { isDone: code === 0, said };
};
