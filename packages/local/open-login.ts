// The login of the demo and what the functions must know of it. Its keys live with the data: a restart signs nobody out.
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { openSessionTable } from '@greep/session';
import { openPlatformRows } from '@greep/store';
import { createLogin, type LoginDoor } from './login.ts';
import { loadLoginKeys } from './login-keys.ts';
import { demoSites, loginOrigin, writeSignInFile } from './login-sites.ts';
import { arrangePlatformPeople } from './platform-people.ts';

export type OpenLogin = {
  readonly door: LoginDoor;
  readonly signInFile: string;
  /** Seals the cursors of lists. */
  readonly cursorSecret: string;
};

export type LoginPlace = {
  /** The data directory. */
  readonly data: string;
  readonly port: number;
  readonly gemeenten: readonly GemeenteSettings[];
  readonly client: DynamoDBClient;
};

export const openLogin = async ({ data, port, gemeenten, client }: LoginPlace): Promise<OpenLogin> => {
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const sites = demoSites(gemeenten, port);
  const origin = loginOrigin(port);
  const signInFile = join(data, 'sign-in.json');
  await writeSignInFile(signInFile, sites, keys);
  await arrangePlatformPeople(openSessionTable(openPlatformRows(client)), origin);
  return {
    door: createLogin({ origin, sites, keys }),
    signInFile,
    cursorSecret: createHmac('sha256', keys.cookies).update('cursors').digest('hex'),
  };
};
