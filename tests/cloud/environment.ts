// What a program must know to use the emulator in place of AWS, as whoever owns the account.
import { delimiter, dirname, join } from 'node:path';
import { type Emulator, region } from './emulator.ts';

export const root = join(import.meta.dirname, '../..');

const isOfOurs = (name: string): boolean => /^(AWS_|NODE_EXTRA_CA|GREEP_)/.test(name);

/** With the Node of the lockfile, and with nothing of whoever runs it that leads elsewhere. */
export const ownEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfOurs(name))),
  PATH: [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
});

export const environmentOf = ({ url, certificate }: Emulator): NodeJS.ProcessEnv => ({
  ...ownEnvironment(),
  AWS_ENDPOINT_URL: url,
  NODE_EXTRA_CA_CERTS: certificate,
  AWS_CA_BUNDLE: certificate,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  // The emulator takes these for the owner of the account; whoever is to be refused has others.
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
});
