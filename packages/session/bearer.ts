// A program has no browser and no cookie: it shows a token that an issuer signed (RFC 9068, RFC 6750).
import { type Clock, type Failure, fail, ok, type Result } from '@greep/kernel';
import { decodeJwt, errors, jwtVerify } from 'jose';
import * as z from 'zod';
import type { Issuer } from './issuer.ts';
import type { RelyingParty } from './relying-party.ts';
import type { Site } from './site.ts';

const AccessToken = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  client_id: z.string().min(1).max(255),
  jti: z.string().min(1),
  scope: z.string().optional(),
  acr: z.string().optional(),
});
export type AccessToken = z.infer<typeof AccessToken>;

export type ShownToken = { readonly issuer: Issuer; readonly token: AccessToken };

const tokenRefused: Failure = { kind: 'not-authenticated', code: 'token-refused' };

/** Never `none`, never a shared secret. */
const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];
const longestToken = 8_000;

/** The token of an Authorization header, or undefined when there is none to look at. */
export const bearerOf = (request: Request): string | undefined =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

const claimedIssuer = (jwt: string): string | undefined => {
  try {
    return decodeJwt(jwt).iss;
  } catch {
    return undefined;
  }
};

/** Names why jose said no as a value; what is not about the token is a fault and stays thrown. */
const refusal = (error: unknown): Result<never> => {
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return fail(tokenRefused);
  throw error;
};

type Means = { readonly party: RelyingParty; readonly clock: Clock };

export const readBearer = async (jwt: string, site: Site, { party, clock }: Means): Promise<Result<ShownToken>> => {
  const issuer = jwt.length <= longestToken ? site.issuers.find((one) => one.issuer === claimedIssuer(jwt)) : undefined;
  if (!issuer) return fail(tokenRefused);
  const demands = {
    issuer: issuer.issuer,
    audience: site.audience,
    algorithms,
    typ: 'at+jwt',
    requiredClaims: ['exp', 'iat', 'sub', 'client_id', 'jti'],
    currentDate: new Date(clock.now()),
    clockTolerance: 5,
  };
  const verified = await jwtVerify(jwt, await party.keysOf(issuer), demands).then(ok, refusal);
  if (!verified.ok) return verified;
  const token = AccessToken.safeParse(verified.value.payload);
  return token.success ? ok({ issuer, token: token.data }) : fail(tokenRefused);
};
