// A command of the operator, as it is typed: on the tables of the deployed installation.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './environment.ts';
import { place } from './place.ts';

export type Said = { readonly isDone: boolean; readonly said: string };

export const npmRun = async (name: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Said> => {
  const program = spawn('npm', ['run', '--silent', name, '--', ...words], {
    cwd: root,
    env: { ...process.env, GREEP_DYNAMODB_ENDPOINT: place.url, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  }
  const [code] = await once(program, 'close');
  return { isDone: code === 0, said };
};
