// The login of the demo and what the functions must know of it. Its keys live with the data: a restart signs nobody out.
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { createLogin, type LoginDoor } from './login.ts';
import { loadLoginKeys } from './login-keys.ts';
import { demoSites, loginOrigin, writeSignInFile } from './login-sites.ts';

export type OpenLogin = {
  readonly door: LoginDoor;
  readonly signInFile: string;
  /** Seals the cursors of lists. */
  readonly cursorSecret: string;
};

export const openLogin = async (
  data: string,
  port: number,
  gemeenten: readonly GemeenteSettings[],
): Promise<OpenLogin> => {
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const sites = demoSites(gemeenten, port);
  const signInFile = join(data, 'sign-in.json');
  await writeSignInFile(signInFile, sites, keys);
  return {
    door: createLogin({ origin: loginOrigin(port), sites, keys }),
    signInFile,
    cursorSecret: createHmac('sha256', keys.cookies).update('cursors').digest('hex'),
  };
};
