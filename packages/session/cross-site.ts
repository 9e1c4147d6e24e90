// A page of another site can make a browser send a request with the cookie, but it cannot read the session's token
// and cannot hide where it comes from. Both are asked for whatever changes something.
import { timingSafeEqual } from 'node:crypto';
import { fail, notAllowed, ok, type Result } from '@greep/kernel';
import { derivedFrom } from './secret.ts';

export const csrfHeader = 'Greep-Csrf';

/** Told by `GET /v1/session`; not stored, since it follows from the session's secret. */
export const csrfTokenOf = (secret: string): string => derivedFrom(secret, 'csrf');

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

const isEqual = (given: string, wanted: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** `origin` is the site's own; a browser that sends neither header is old, and still needs the token. */
const comesFromHere = ({ headers }: Request, origin: string): boolean => {
  const fetchSite = headers.get('sec-fetch-site');
  const sender = headers.get('origin');
  return (fetchSite === null || fetchSite === 'same-origin') && (sender === null || sender === origin);
};

export const checkCrossSite = (request: Request, secret: string, origin: string): Result<'own'> => {
  if (safeMethods.includes(request.method)) return ok('own');
  const isOwn = comesFromHere(request, origin) && isEqual(request.headers.get(csrfHeader) ?? '', csrfTokenOf(secret));
  return isOwn ? ok('own') : fail(notAllowed('csrf-token-missing'));
};
