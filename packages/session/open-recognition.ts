// One file tells an installation its sites, how long sessions last and the key that Greep signs with at issuers.
import { readFile } from 'node:fs/promises';
import type { Clock, Gemeente } from '@greep/kernel';
import type { PlatformRows, Store } from '@greep/store';
import { importJWK } from 'jose';
import * as z from 'zod';
import type { Recognition } from './recognise.ts';
import { type ClientKey, createRelyingParty, type Fetch } from './relying-party.ts';
import { defaultLimits } from './session.ts';
import { openSessionTable } from './session-table.ts';
import { Site, siteFinder } from './site.ts';

/** A private key on the curve P-256 (RFC 7518, 6.2). */
const ClientJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});

export const SignInSettings = z.strictObject({
  sites: z.array(Site).min(1),
  /** Only the function that signs people in has it. */
  clientKey: ClientJwk.optional(),
  limits: z.strictObject({ idleSeconds: z.int().min(60), absoluteSeconds: z.int().min(60) }).default(defaultLimits),
});
export type SignInSettings = z.infer<typeof SignInSettings>;

export type Surroundings = {
  readonly rows: PlatformRows;
  readonly storeFor: (gemeente: Gemeente) => Store;
  readonly clock: Clock;
  readonly fetch?: Fetch;
};

export const readSignInSettings = async (file: string): Promise<SignInSettings> =>
  SignInSettings.parse(JSON.parse(await readFile(file, 'utf8')));

const keyOf = async (jwk: SignInSettings['clientKey']): Promise<ClientKey | undefined> => {
  if (!jwk) return undefined;
  const key = await importJWK(jwk, 'ES256');
  if (key instanceof Uint8Array) throw new Error('the client key must be a private key on a curve');
  return { key, kid: jwk.kid };
};

/** What a function needs to know who asks: made once, when the function starts. */
export const openRecognition = async (
  { sites, clientKey: jwk, limits }: SignInSettings,
  { rows, storeFor, clock, fetch }: Surroundings,
): Promise<Recognition> => {
  const clientKey = await keyOf(jwk);
  return {
    findSite: siteFinder(sites),
    table: openSessionTable(rows),
    party: createRelyingParty({ ...(clientKey && { clientKey }), ...(fetch && { fetch }) }),
    clock,
    limits,
    storeFor,
  };
};
