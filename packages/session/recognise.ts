// Finds out who sent a request, from the cookie or the bearer token and from nothing else.
import type { Assurance } from '@greep/access';
import { type Clock, type Failure, fail, type Gemeente, ok, type Result } from '@greep/kernel';
import type { Store } from '@greep/store';
import { bearerOf, readBearer } from './bearer.ts';
import { readCookie, sessionCookie } from './cookie.ts';
import { checkCrossSite } from './cross-site.ts';
import { assuranceOf, isAtLeast } from './issuer.ts';
import type { RelyingParty } from './relying-party.ts';
import { digestOf } from './secret.ts';
import { endOf, isWorthTouching, type Session, type SessionLimits } from './session.ts';
import type { SessionTable } from './session-table.ts';
import { type FindSite, type Site, scopeOf } from './site.ts';

export type SignedIn =
  | { readonly via: 'cookie'; readonly secret: string; readonly session: Session }
  | { readonly via: 'person-token'; readonly issuer: string; readonly subject: string; readonly assurance: Assurance }
  | {
      readonly via: 'client-token';
      readonly issuer: string;
      readonly clientId: string;
      readonly scopes: readonly string[];
    };

/** Whoever it is, at this site. */
export type Recognised = { readonly site: Site; readonly who: SignedIn };

export type Recognition = {
  readonly findSite: FindSite;
  readonly table: SessionTable;
  readonly party: RelyingParty;
  readonly clock: Clock;
  readonly limits: SessionLimits;
  /** The directory of a gemeente, in the plane that the function holds. */
  readonly storeFor: (gemeente: Gemeente) => Store;
};

const notSignedIn = (code: 'session-missing' | 'session-expired' | 'token-refused'): Result<never> =>
  fail<Failure>({ kind: 'not-authenticated', code });

export const unknownSite: Failure = { kind: 'not-found', code: 'not-found' };

const keepAlive = async ({ table, clock, limits }: Recognition, digest: string, session: Session): Promise<Session> => {
  const now = clock.now();
  if (!isWorthTouching(session, now)) return session;
  const touched = { ...session, lastSeenAt: now };
  await table.touchSession(digest, now, endOf(touched, limits));
  return touched;
};

const byCookie = async (request: Request, site: Site, means: Recognition): Promise<Result<SignedIn>> => {
  const secret = readCookie(request, sessionCookie);
  if (!secret) return notSignedIn('session-missing');
  const digest = digestOf(secret);
  const session = await means.table.findSession(digest);
  // A session of another gemeente is answered as one that does not exist.
  if (!session || session.scope !== scopeOf(site)) return notSignedIn('session-missing');
  if (means.clock.now() >= endOf(session, means.limits)) return notSignedIn('session-expired');
  // An issuer that the gemeente no longer trusts takes its sessions with it.
  const issuer = site.issuers.find((one) => one.issuer === session.issuer);
  if (!issuer || !isAtLeast(session.assurance, issuer.atLeast)) return notSignedIn('session-expired');
  const own = checkCrossSite(request, secret, site.origin);
  if (!own.ok) return own;
  return ok({ via: 'cookie', secret, session: await keepAlive(means, digest, session) });
};

/** By RFC 9068 a client that acts for itself is its own subject. */
const byToken = async (jwt: string, site: Site, means: Recognition): Promise<Result<SignedIn>> => {
  const shown = await readBearer(jwt, site, means);
  if (!shown.ok) return shown;
  const { issuer, token } = shown.value;
  if (token.sub === token.client_id) {
    const scopes = (token.scope ?? '').split(' ').filter(Boolean);
    return ok({ via: 'client-token', issuer: issuer.issuer, clientId: token.client_id, scopes });
  }
  const assurance = assuranceOf(issuer, token.acr);
  if (!issuer.acceptsPersonTokens || !isAtLeast(assurance, issuer.atLeast)) return notSignedIn('token-refused');
  return ok({ via: 'person-token', issuer: issuer.issuer, subject: token.sub, assurance });
};

/** A request with both is judged by its token: a cookie that rides along then counts for nothing. */
export const recognise = async (request: Request, means: Recognition): Promise<Result<Recognised>> => {
  const site = means.findSite(request);
  if (!site) return fail(unknownSite);
  const jwt = bearerOf(request);
  const isOtherScheme = jwt === undefined && request.headers.has('authorization');
  if (isOtherScheme) return notSignedIn('token-refused');
  const who = await (jwt === undefined ? byCookie(request, site, means) : byToken(jwt, site, means));
  return who.ok ? ok({ site, who: who.value }) : who;
};
