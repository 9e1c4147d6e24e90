// The CDK's own command line, as whoever deploys would use it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './environment.ts';

export type CdkOutcome = { readonly isDone: boolean; readonly said: string };

export const runCdk = async (
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd = root,
): Promise<CdkOutcome> => {
  const program = spawn('cdk', [...words, '--no-notices', '--no-color'], {
    cwd,
    env: environment,
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

export const mustRunCdk = async (
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd = root,
): Promise<string> => {
  const { isDone, said } = await runCdk(words, environment, cwd);
  if (!isDone) throw new Error(`cdk ${words.join(' ')}\n${said.slice(-4_000)}`);
  return said;
};

/** Every stack of an assembly, four at a time. */
export const deployWords = (assembly: string): readonly string[] => [
  'deploy',
  '--all',
  '--app',
  assembly,
  '--require-approval',
  'never',
  '--concurrency',
  '4',
];

/** One stack of it alone, as the rollout brings each of them. */
export const deployOneWords = (assembly: string, stack: string): readonly string[] => [
  'deploy',
  stack,
  '--exclusively',
  '--app',
  assembly,
  '--require-approval',
  'never',
];
