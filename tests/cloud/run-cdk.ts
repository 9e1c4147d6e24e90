// The CDK's own command line, as whoever deploys would use it.
import { spawnSync } from 'node:child_process';
import { root } from './environment.ts';

export type CdkOutcome = { readonly isDone: boolean; readonly said: string };

export const runCdk = (words: readonly string[], environment: NodeJS.ProcessEnv, cwd = root): CdkOutcome => {
  const ran = spawnSync('cdk', [...words, '--no-notices', '--no-color'], {
    cwd,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { isDone: ran.status === 0, said: `${ran.stdout}${ran.stderr}` };
};

export const mustRunCdk = (words: readonly string[], environment: NodeJS.ProcessEnv, cwd = root): string => {
  const { isDone, said } = runCdk(words, environment, cwd);
  if (!isDone) throw new Error(`cdk ${words.join(' ')}\n${said.slice(-4_000)}`);
  return said;
};

/** Every stack of an assembly, four at a time. */
export const deployWords = (assembly: string): readonly string[] => [
  ...['deploy', '--all', '--app', assembly, '--require-approval', 'never', '--concurrency', '4'],
  // An assembly is deployed from its own folder.
  ...['--outputs-file', `${assembly}.outputs.json`],
];
