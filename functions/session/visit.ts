// One request to this function, from its arrival to its answer. Routes here deal with the session itself and not with
// a principal, so they look at the request that is being served, and may leave cookies for the answer.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { MiddlewareHandler } from 'hono';

export type Visit = { readonly request: Request; readonly cookies: string[] };

const visits = new AsyncLocalStorage<Visit>();

/** The request that is being served now. */
export const currentVisit = (): Visit => {
  const visit = visits.getStore();
  if (!visit) throw new Error('there is no request being served');
  return visit;
};

/** Puts the cookies that a route left on its answer. */
export const keepVisit: MiddlewareHandler = async (context, next) => {
  const visit: Visit = { request: context.req.raw, cookies: [] };
  await visits.run(visit, next);
  for (const cookie of visit.cookies) context.res.headers.append('Set-Cookie', cookie);
};
