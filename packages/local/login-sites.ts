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

const demoIssuer = (port: number, clientId: string): Issuer => ({
  id: 'demo',
  label: 'Kies een persoon',
  issuer: loginOrigin(port),
  clientId,
  acr: { [`${eidas}low`]: 'low', [substantial]: 'substantial', [`${eidas}high`]: 'high' },
  atLeast: 'low',
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
