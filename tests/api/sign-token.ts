// Bearer tokens as the demo's login signs them, and some that only look like them.
import type { Assurance } from '@greep/access';
import { base64url, type CryptoKey, generateKeyPair, type KeyObject, SignJWT } from 'jose';

/** What is wrong with a token that somebody made up: each must be refused as a whole. */
export const forgeries = ['expired', 'other-key', 'unsigned', 'other-audience', 'other-issuer', 'other-kind'] as const;
export type Forgery = (typeof forgeries)[number];

export type TokenFor = {
  readonly subject: string;
  /** The gemeente that it is made out to. */
  readonly gemeente: string;
  readonly assurance?: Assurance;
  /** A program that signs in by itself. */
  readonly client?: { readonly id: string; readonly scope: string };
  readonly forged?: Forgery;
};

type Signing = { readonly issuer: string; readonly key: CryptoKey | KeyObject | Uint8Array; readonly kid?: string };

const otherKey = generateKeyPair('ES256');

/** By RFC 8725: a token that says that it needs no signature is none. */
const unsigned = (token: string): string => {
  const [, claims = ''] = token.split('.');
  return `${base64url.encode(JSON.stringify({ alg: 'none', typ: 'at+jwt' }))}.${claims}.`;
};

export const signToken = async (
  { subject, gemeente, assurance = 'substantial', client, forged }: TokenFor,
  { issuer, key, kid }: Signing,
): Promise<string> => {
  const token = new SignJWT({
    client_id: client?.id ?? `greep-${gemeente}`,
    acr: `http://eidas.europa.eu/LoA/${assurance}`,
    jti: crypto.randomUUID(),
    ...(client && { scope: client.scope }),
  })
    .setProtectedHeader({ alg: 'ES256', typ: forged === 'other-kind' ? 'JWT' : 'at+jwt', ...(kid && { kid }) })
    .setIssuer(forged === 'other-issuer' ? 'https://login.elsewhere.example' : issuer)
    .setSubject(client?.id ?? subject)
    .setAudience(`urn:greep:${forged === 'other-audience' ? 'gm9999' : gemeente}`)
    .setIssuedAt()
    .setExpirationTime(forged === 'expired' ? '-1h' : '1h');
  const signed = await token.sign(forged === 'other-key' ? (await otherKey).privateKey : key);
  return forged === 'unsigned' ? unsigned(signed) : signed;
};
