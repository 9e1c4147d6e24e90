import { addSeconds, fail, notFound, ok, type Result } from '@greep/kernel';
import { browserCookie, cookieHeader, readCookie } from './cookie.ts';
import { mustAskAfter } from './family-turn.ts';
import { pendingSeconds } from './pending-sign-in.ts';
import { type Recognition, unknownSite } from './recognise.ts';
import { safeReturnPath } from './return-path.ts';
import { digestOf, type SecretSource } from './secret.ts';
import { issuerOf, type Site, scopeOf } from './site.ts';

export type SignInMeans = Recognition & { readonly secrets: SecretSource };

/** Where the browser goes next, and the cookies that it takes along. */
export type Redirect = { readonly location: string; readonly cookies: readonly string[] };

export const callbackOf = (site: Site): string => `${site.origin}/sign-in/callback`;

/** A hint is an identifier at the issuer; anything else is left out. */
const hintOf = (query: URLSearchParams): string | undefined => {
  const hint = query.get('hint') ?? '';
  return /^[\w-]{1,100}$/.test(hint) ? hint : undefined;
};

/** `GET /sign-in?issuer=…&return=…`: remembers where somebody was and sends the browser to the issuer. */
export const beginSignIn = async (request: Request, means: SignInMeans): Promise<Result<Redirect>> => {
  const site = means.findSite(request);
  if (!site) return fail(unknownSite);
  const query = new URL(request.url).searchParams;
  const issuer = issuerOf(site, query.get('issuer') ?? undefined);
  if (!issuer) return fail(notFound);

  const [state, nonce, verifier] = [means.secrets.next(), means.secrets.next(), means.secrets.next()];
  // Two windows of one browser can both be signing in.
  const browser = readCookie(request, browserCookie) ?? means.secrets.next();
  const askedAfter = await mustAskAfter(request, means);
  await means.table.savePending(digestOf(state), {
    scope: scopeOf(site),
    issuerId: issuer.id,
    verifier,
    nonce,
    browser: digestOf(browser),
    returnPath: safeReturnPath(query.get('return'), site.origin),
    expiresAt: addSeconds(means.clock.now(), pendingSeconds),
    ...(askedAfter && { askedAfter }),
  });
  const hint = hintOf(query);
  const going = {
    issuer,
    callback: callbackOf(site),
    state,
    nonce,
    verifier,
    ...(hint && { hint }),
    ...(askedAfter && { asksAnew: true }),
  };
  const location = await means.party.depart(going);
  return ok({ location: location.href, cookies: [cookieHeader(browserCookie, browser)] });
};
