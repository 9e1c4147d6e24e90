// How people sign in here. On one machine a single file tells all of it; in the cloud each gemeente's part is found
// by its host, and the key that Greep signs with is a secret that one function can read.
import type { Clock, Gemeente } from '@greep/kernel';
import { defaultLimits, openRecognition, type Recognition, readSignInSettings, SignInSettings } from '@greep/session';
import { openPlatformRows, type Store } from '@greep/store';
import { hostSites } from './host-sites.ts';
import type { Tables } from './open-tables.ts';
import { fixedSites, type Sites } from './sites.ts';
import { type CloudSurroundings, type LocalSurroundings, needed, type Surroundings } from './surroundings.ts';

/** Whoever opens sessions proves to issuers who Greep is, and has a key for it. */
export type As = 'opens-sessions' | 'recognises';

type Told = Pick<SignInSettings, 'clientKey' | 'limits'> & { readonly sites: Sites };

const localSignIn = async ({ GREEP_SIGN_IN_FILE: file }: LocalSurroundings): Promise<Told> => {
  const { sites, ...rest } = await readSignInSettings(needed(file, 'GREEP_SIGN_IN_FILE'));
  return { ...rest, sites: fixedSites(sites) };
};

const clientKeyIn = (secret: string): SignInSettings['clientKey'] => {
  try {
    return SignInSettings.shape.clientKey.parse(JSON.parse(secret));
  } catch {
    throw new Error('This function cannot start: the secret of the client key holds no private JWK on P-256 yet.');
  }
};

const cloudSignIn = async (surroundings: CloudSurroundings, as: As): Promise<Told> => {
  const { AWS_REGION: region, GREEP_HOSTS_PATH, GREEP_CLIENT_KEY_ARN } = surroundings;
  const { publicSettings } = await import('./public-settings.ts');
  const sites = hostSites((host) => publicSettings(region, `${GREEP_HOSTS_PATH}${host}`));
  const told = { limits: defaultLimits, sites };
  if (as === 'recognises') return told;
  const { readSecret } = await import('./read-secret.ts');
  const clientKey = clientKeyIn(await readSecret(region, needed(GREEP_CLIENT_KEY_ARN, 'GREEP_CLIENT_KEY_ARN')));
  return { ...told, ...(clientKey && { clientKey }) };
};

type Around = { readonly tables: Tables; readonly storeFor: (gemeente: Gemeente) => Store; readonly clock: Clock };

/** How callers are recognised, and at which addresses. */
export const openSignIn = async (
  surroundings: Surroundings,
  { tables, storeFor, clock }: Around,
  as: As = 'recognises',
): Promise<{ readonly recognition: Recognition; readonly sites: Sites }> => {
  const isLocal = surroundings.GREEP_MODE === 'local';
  const { sites, limits, clientKey } = await (isLocal ? localSignIn(surroundings) : cloudSignIn(surroundings, as));
  const key = as === 'opens-sessions' && clientKey ? { clientKey } : {};
  const rows = openPlatformRows(tables.platform);
  const recognition = await openRecognition({ sites: [], limits, ...key }, { rows, storeFor, clock });
  return { recognition: { ...recognition, findSite: sites.find }, sites };
};
