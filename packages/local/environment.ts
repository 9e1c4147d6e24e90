// What the functions are told through their environment, here as in AWS. Each function parses its own part.
import type { StartOptions } from './arguments.ts';

export type LocalEnvironment = Readonly<Record<string, string>>;

/** Settings of this installation; `endpoint` is where the tables are. The credentials are those of no account. */
export const localEnvironment = (
  { port, data }: Pick<StartOptions, 'port' | 'data'>,
  endpoint: string,
): LocalEnvironment => ({
  GREEP_MODE: 'demo',
  GREEP_PORT: String(port),
  GREEP_DATA: data,
  GREEP_DYNAMODB_ENDPOINT: endpoint,
  AWS_REGION: process.env.AWS_REGION ?? 'eu-central-1',
  AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID ?? 'local',
  AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY ?? 'local',
});

/** Must come before the first function is loaded. */
export const setEnvironment = (environment: LocalEnvironment): void => {
  Object.assign(process.env, environment);
};
