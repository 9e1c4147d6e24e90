// The session function put together: sign-in for browsers, and three routes of the API.
import { createApi, type Fault } from '@greep/http';
import { holder, type SignInMeans, visitor } from '@greep/session';
import { sentences } from './sentences.ts';
import { servedRoutes } from './served-routes.ts';
import { signInPages } from './sign-in.ts';
import { signInFailed } from './sign-in-failed.ts';
import { serveVisit } from './visit.ts';

export type SessionApp = (request: Request) => Promise<Response>;

export type SessionAppSettings = {
  readonly means: SignInMeans;
  readonly version: string;
  readonly onFault: (fault: Fault) => void;
  /** Description of the whole API, served here because everybody may read it. */
  readonly document?: () => object;
};

export const createSessionApp = ({ means, version, onFault, document }: SessionAppSettings): SessionApp => {
  const api = createApi({
    routes: servedRoutes(means),
    identify: holder(means),
    visitor: visitor(means),
    version,
    sentences,
    onFault,
    ...(document && { document }),
  });
  const pages = signInPages(means);
  pages.onError((error, context) => {
    onFault({ requestId: '', method: context.req.method, route: context.req.routePath, error });
    return signInFailed({ kind: 'fault', code: 'fault' });
  });
  pages.notFound((context) => api.fetch(context.req.raw));
  return (request) => serveVisit(request, pages.fetch);
};
