// A command of the operator, as it is typed: on the tables of the deployed installation.
import { root } from './environment.ts';
import { place } from './place.ts';
import { runProgram, type Said } from './run-program.ts';

export const npmRun = (name: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Said> =>
  runProgram('npm', ['run', '--silent', name, '--', ...words], {
    cwd: root,
    env: { ...process.env, GREEP_DYNAMODB_ENDPOINT: place.url, ...more },
  });
