// Greep lets others vouch for who somebody is (OpenID Connect: code flow with PKCE and a signed client assertion,
// as the Dutch profile OpenID.NLGov asks).
import { type Failure, fail, ok, type Result } from '@greep/kernel';
import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { assuranceOf, type Issuer, isAtLeast } from './issuer.ts';

export type ClientKey = { readonly key: CryptoKey; readonly kid: string };

/** How to reach issuers, when it is not the usual way. */
export type Fetch = client.CustomFetch & FetchImplementation;

export type Departure = {
  readonly issuer: Issuer;
  readonly callback: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Whom the issuer may expect. */
  readonly hint?: string;
  /** Ask who it is, also when the issuer remembers somebody. */
  readonly asksAnew?: boolean;
};

/** `answer` is the address that the browser came back to, with everything behind the question mark. */
export type Arrival = Omit<Departure, 'hint' | 'callback' | 'asksAnew'> & { readonly answer: URL };

/** `askedAt`: when the issuer last asked who it is, in seconds since 1970. */
export type Vouched = { readonly subject: string; readonly acr?: string; readonly askedAt?: number };

export type RelyingParty = {
  readonly depart: (departure: Departure) => Promise<URL>;
  readonly arrive: (arrival: Arrival) => Promise<Result<Vouched>>;
  /** Where to sign out at the issuer too; undefined when it does not offer that. */
  readonly signOutAddress: (issuer: Issuer, returnTo: string) => Promise<URL | undefined>;
  readonly keysOf: (issuer: Issuer) => Promise<JWTVerifyGetKey>;
};

export const signInRefused: Failure = { kind: 'not-authenticated', code: 'sign-in-refused' };

/** Plain http is for an issuer on this very machine only. */
const isOnThisMachine = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost'));

type Means = { readonly clientKey?: ClientKey; readonly fetch?: Fetch };

const discover = (issuer: Issuer, { clientKey, fetch }: Means): Promise<client.Configuration> => {
  const address = new URL(issuer.issuer);
  const authentication = clientKey ? client.PrivateKeyJwt(clientKey) : client.None();
  return client.discovery(address, issuer.clientId, undefined, authentication, {
    timeout: 5,
    // openid-client leaves the ID token's signature unchecked in the code flow unless told so.
    execute: [client.enableNonRepudiationChecks, ...(isOnThisMachine(address) ? [client.allowInsecureRequests] : [])],
    ...(fetch && { [client.customFetch]: fetch }),
  });
};

/** Asked once; an issuer that did not answer is asked again next time. */
const configurations = (means: Means): ((issuer: Issuer) => Promise<client.Configuration>) => {
  const known = new Map<string, Promise<client.Configuration>>();
  return (issuer) => {
    const name = `${issuer.issuer}|${issuer.clientId}`;
    const asked = known.get(name) ?? discover(issuer, means);
    known.set(name, asked);
    asked.catch(() => known.delete(name));
    return asked;
  };
};

/** What the gemeente asks of this issuer: the levels that it lets in, and no lower one (OpenID Connect Core, 3.1.2.1). */
const wanted = (issuer: Issuer): string =>
  Object.keys(issuer.acr)
    .filter((acr) => isAtLeast(assuranceOf(issuer, acr), issuer.atLeast))
    .join(' ');

const departure = async (
  config: client.Configuration,
  { issuer, callback, state, nonce, verifier, hint, asksAnew }: Departure,
): Promise<URL> =>
  client.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(wanted(issuer) && { acr_values: wanted(issuer) }),
    ...((issuer.alwaysAsks || asksAnew) && { prompt: 'login' }),
    // Then the issuer must also say when it asked (OpenID Connect Core, 3.1.2.1).
    ...(asksAnew && { max_age: '0' }),
    ...(hint && { login_hint: hint }),
  });

const vouchedBy = (tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>): Result<Vouched> => {
  const claims = tokens.claims();
  if (!claims) return fail(signInRefused);
  return ok({
    subject: claims.sub,
    ...(typeof claims.acr === 'string' && { acr: claims.acr }),
    ...(typeof claims.auth_time === 'number' && { askedAt: claims.auth_time }),
  });
};

export const createRelyingParty = (means: Means): RelyingParty => {
  const configurationOf = configurations(means);
  const keySets = new Map<string, JWTVerifyGetKey>();
  return {
    depart: async (going) => departure(await configurationOf(going.issuer), going),
    arrive: async ({ issuer, answer, state, nonce, verifier }) => {
      const config = await configurationOf(issuer);
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      // Whatever was wrong with the answer, the caller learns only that it was refused.
      return client.authorizationCodeGrant(config, answer, checks).then(vouchedBy, () => fail(signInRefused));
    },
    signOutAddress: async (issuer, returnTo) => {
      const config = await configurationOf(issuer);
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo });
    },
    keysOf: async (issuer) => {
      const { jwks_uri } = (await configurationOf(issuer)).serverMetadata();
      if (!jwks_uri) throw new Error('the issuer publishes no keys');
      const keys =
        keySets.get(jwks_uri) ?? createRemoteJWKSet(new URL(jwks_uri), means.fetch && { [customFetch]: means.fetch });
      keySets.set(jwks_uri, keys);
      return keys;
    },
  };
};
