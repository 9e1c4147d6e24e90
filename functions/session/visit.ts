// One request to this function, from its arrival to its answer. Routes here deal with the session itself and not with
// a principal, so they look at the request that is being served, and may leave cookies for the answer.
import { AsyncLocalStorage } from 'node:async_hooks';

export type Visit = { readonly request: Request; readonly cookies: string[] };

const visits = new AsyncLocalStorage<Visit>();

/** The request that is being served now. */
export const currentVisit = (): Visit => {
  const visit = visits.getStore();
  if (!visit) throw new Error('there is no request being served');
  return visit;
};

/** Serves a request, and puts the cookies that were left on its answer. */
export const serveVisit = async (
  request: Request,
  serve: (request: Request) => Response | Promise<Response>,
): Promise<Response> => {
  const visit: Visit = { request, cookies: [] };
  const answer = await visits.run(visit, () => serve(request));
  for (const cookie of visit.cookies) answer.headers.append('Set-Cookie', cookie);
  return answer;
};
