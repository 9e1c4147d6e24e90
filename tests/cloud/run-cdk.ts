// The CDK's own command line, as whoever deploys would use it.
import { root } from './environment.ts';
import { runProgram, type Said } from './run-program.ts';

export const runCdk = (words: readonly string[], environment: NodeJS.ProcessEnv, cwd = root): Promise<Said> =>
  runProgram('cdk', [...words, '--no-notices', '--no-color'], { cwd, env: environment });

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
