// An issuer under the test's control: it says whatever the test wants it to say, also what no honest issuer would.
import { Buffer } from 'node:buffer';
import type { Fetch, Issuer, Site } from '@greep/session';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { demoSites, substantial } from '../../packages/local/login-sites.ts';
import { port, towns } from './world.ts';

export const issuerAddress = 'https://issuer.example';

/** `undefined` leaves a claim out. */
export type Claims = Readonly<Record<string, unknown>>;
type Signer = 'own' | 'foreign' | 'none';

export type TestIssuer = {
  readonly fetch: Fetch;
  /** Changes what the next ID token says; `undefined` leaves a claim out. */
  readonly say: (claims: Claims, signer?: Signer) => void;
  readonly accessToken: (claims: Claims, header?: Record<string, string>, signer?: Signer) => Promise<string>;
  /** Bodies that the token address was sent. */
  readonly asked: URLSearchParams[];
  /** The nonce of the sign-in that is under way. */
  nonce: string;
};

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const json = (body: object, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const metadata = {
  issuer: issuerAddress,
  authorization_endpoint: `${issuerAddress}/authorize`,
  token_endpoint: `${issuerAddress}/token`,
  end_session_endpoint: `${issuerAddress}/sign-out`,
  jwks_uri: `${issuerAddress}/jwks`,
  id_token_signing_alg_values_supported: ['ES256'],
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
};

export const createTestIssuer = async (): Promise<TestIssuer> => {
  const own = await generateKeyPair('ES256', { extractable: true });
  const foreign = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  let next: { claims: Claims; signer: Signer } = { claims: {}, signer: 'own' };

  const sign = (claims: Claims, header: Record<string, string>, signer: Signer): Promise<string> | string => {
    const said = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
    if (signer === 'none') return `${encode({ ...header, alg: 'none' })}.${encode(said)}.`;
    const key = signer === 'own' ? own.privateKey : foreign.privateKey;
    return new SignJWT(said).setProtectedHeader({ alg: 'ES256', kid: 'one', ...header }).sign(key);
  };

  const issuer: TestIssuer = {
    nonce: '',
    asked: [],
    say: (claims, signer = 'own') => {
      next = { claims, signer };
    },
    accessToken: async (claims, header = { typ: 'at+jwt' }, signer = 'own') => {
      const now = Math.floor(Date.now() / 1000);
      const usual = {
        iss: issuerAddress,
        aud: 'urn:greep:gm0344',
        sub: 'somebody',
        client_id: 'a-tool',
        jti: crypto.randomUUID(),
        iat: now,
        exp: now + 300,
        acr: substantial,
      };
      return sign({ ...usual, ...claims }, header, signer);
    },
    fetch: async (url, options) => {
      const path = new URL(url).pathname;
      if (path.endsWith('openid-configuration')) return json(metadata);
      if (path === '/jwks') return json({ keys: [jwk] });
      issuer.asked.push(new URLSearchParams(String('body' in options && options.body)));
      const now = Math.floor(Date.now() / 1000);
      const usual: Claims = {
        iss: issuerAddress,
        aud: 'greep',
        sub: 'somebody',
        nonce: issuer.nonce,
        iat: now,
        exp: now + 300,
        acr: substantial,
      };
      const idToken = await sign({ ...usual, ...next.claims }, {}, next.signer);
      return json({ access_token: 'opaque', token_type: 'bearer', expires_in: 60, id_token: idToken });
    },
  };
  return issuer;
};

/** The gemeenten of the demo, but with an issuer of the test. */
export const sitesOf = (change: Partial<Issuer> = {}): readonly Site[] =>
  demoSites(towns, port).map((site) => ({
    ...site,
    issuers: site.issuers.map((issuer) => ({
      ...issuer,
      id: 'staff',
      issuer: issuerAddress,
      clientId: 'greep',
      alwaysAsks: false,
      ...change,
    })),
  }));
