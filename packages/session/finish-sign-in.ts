import { fail, type Instant, notAllowed, ok, type Result } from '@greep/kernel';
import { subjectHash, subjectLinkKey, subjectLinkKind } from '@greep/people';
import { callbackOf, type Redirect, type SignInMeans } from './begin-sign-in.ts';
import { askingCookie, browserCookie, clearedCookie, cookieHeader, readCookie, sessionCookie } from './cookie.ts';
import { mustAskAfter } from './family-turn.ts';
import { assuranceOf, type Issuer, isAtLeast } from './issuer.ts';
import type { PendingSignIn } from './pending-sign-in.ts';
import { unknownSite } from './recognise.ts';
import { signInRefused, type Vouched } from './relying-party.ts';
import { digestOf, isSecret } from './secret.ts';
import { endOf, type Session } from './session.ts';
import { issuerOf, type Site, scopeOf } from './site.ts';

type Awaited = { readonly state: string; readonly pending: PendingSignIn; readonly issuer: Issuer };

/** Somebody comes back once, in time, with the browser that left, to the site that they left from. */
const awaitedAt = async (site: Site, request: Request, means: SignInMeans): Promise<Awaited | undefined> => {
  const state = new URL(request.url).searchParams.get('state') ?? undefined;
  const browser = readCookie(request, browserCookie);
  if (!isSecret(state) || !browser) return undefined;
  const pending = await means.table.takePending(digestOf(state));
  if (!pending || pending.scope !== scopeOf(site) || pending.browser !== digestOf(browser)) return undefined;
  const issuer = issuerOf(site, pending.issuerId);
  return issuer && means.clock.now() < pending.expiresAt ? { state, pending, issuer } : undefined;
};

/** Remembers who it is, if that is known yet, so that later requests need not wait for it. */
const personAt = async (site: Site, { subject }: Vouched, issuer: Issuer, means: SignInMeans) => {
  if (site.kind === 'platform') return undefined;
  const key = subjectLinkKey(subjectHash(issuer.issuer, subject));
  return (await means.storeFor(site.gemeente).find(subjectLinkKind, key))?.value.personId;
};

const sessionOf = async (site: Site, issuer: Issuer, vouched: Vouched, means: SignInMeans): Promise<Session> => {
  const now = means.clock.now();
  const personId = await personAt(site, vouched, issuer, means);
  return {
    scope: scopeOf(site),
    issuer: issuer.issuer,
    subject: vouched.subject,
    ...(personId && { personId }),
    ...(vouched.acr !== undefined && { acr: vouched.acr }),
    assurance: assuranceOf(issuer, vouched.acr),
    createdAt: now,
    lastSeenAt: now,
  };
};

/** Clocks of issuers may be off a little, and their seconds are whole. */
const clockSeconds = 5;

/** Asked who it is since the screen was handed over: what the issuer still remembered of the worker does not count. */
const wasAskedAfter = ({ askedAt }: Vouched, moment: Instant): boolean =>
  askedAt !== undefined && askedAt >= Date.parse(moment) / 1000 - clockSeconds;

/** `GET /sign-in/callback`: the issuer vouched for somebody; a fresh session begins and an older one ends. */
export const finishSignIn = async (request: Request, means: SignInMeans): Promise<Result<Redirect>> => {
  const site = means.findSite(request);
  if (!site) return fail(unknownSite);
  const expected = await awaitedAt(site, request, means);
  if (!expected) return fail(signInRefused);
  const { state, pending, issuer } = expected;
  const answer = new URL(`${callbackOf(site)}${new URL(request.url).search}`);
  const vouched = await means.party.arrive({ issuer, answer, state, nonce: pending.nonce, verifier: pending.verifier });
  if (!vouched.ok) return vouched;

  const askedAfter = pending.askedAfter ?? (await mustAskAfter(request, means));
  if (askedAfter !== undefined && !wasAskedAfter(vouched.value, askedAfter)) return fail(signInRefused);
  const isSure = isAtLeast(assuranceOf(issuer, vouched.value.acr), issuer.atLeast);
  if (!isSure) return fail(notAllowed('assurance-too-low'));
  const session = await sessionOf(site, issuer, vouched.value, means);
  const former = readCookie(request, sessionCookie);
  if (former) await means.table.removeSession(digestOf(former));
  const secret = means.secrets.next();
  await means.table.saveSession(digestOf(secret), session, endOf(session, means.limits));
  const cookies = [cookieHeader(sessionCookie, secret), clearedCookie(askingCookie)];
  return ok({ location: `${site.origin}${pending.returnPath}`, cookies });
};
