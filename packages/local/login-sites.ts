// The sites of this machine: each gemeente at its own host below `localhost`, all with the demo's login as issuer.
import { writeFile } from 'node:fs/promises';
import { Gemeente } from '@greep/kernel';
import { type Issuer, SignInSettings, type Site } from '@greep/session';
import { plainTheme, type Theme } from '@greep/theme';
import type { LoginKeys } from './login-keys.ts';

export type Town = { readonly code: string; readonly slug: string; readonly name: string; readonly theme: Theme };

export const loginOrigin = (port: number): string => `http://login.localhost:${port}`;

export const platformHost = 'landelijk';

const eidas = 'http://eidas.europa.eu/LoA/';
export const substantial = `${eidas}substantial`;
/** What DigiD gives without the app's check of an identity card (Logius: Basis and Midden). */
export const low = `${eidas}low`;
export const high = `${eidas}high`;

const demoIssuer = (port: number, clientId: string): Issuer => ({
  id: 'demo',
  label: 'Kies een persoon',
  issuer: loginOrigin(port),
  clientId,
  acr: { [low]: 'low', [substantial]: 'substantial', [high]: 'high' },
  // As in infra/gemeenten: whoever is less sure is not let in.
  atLeast: 'substantial',
  acceptsPersonTokens: true,
  alwaysAsks: true,
});

export const demoSites = (towns: readonly Town[], port: number): readonly Site[] => [
  ...towns.map(
    ({ code, slug, name, theme }): Site => ({
      kind: 'gemeente',
      gemeente: Gemeente.parse(code),
      origin: `http://${slug}.localhost:${port}`,
      name,
      audience: `urn:greep:${code}`,
      issuers: [demoIssuer(port, `greep-${code}`)],
      theme,
    }),
  ),
  {
    kind: 'platform',
    origin: `http://${platformHost}.localhost:${port}`,
    name: 'Landelijk',
    audience: 'urn:greep:platform',
    issuers: [demoIssuer(port, 'greep-platform')],
    theme: plainTheme,
  },
];

/** What the functions read at GREEP_SIGN_IN_FILE. Only the owner of the file can read it. */
export const writeSignInFile = async (file: string, sites: readonly Site[], { client }: LoginKeys): Promise<void> => {
  const settings: SignInSettings = SignInSettings.parse({ sites, clientKey: client });
  await writeFile(file, JSON.stringify(settings), { mode: 0o600 });
};
