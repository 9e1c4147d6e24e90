// The session function put together: sign-in for browsers, and three routes of the API.
import { type ApiEnv, createApi, type Fault } from '@greep/http';
import { holder, type SignInMeans, visitor } from '@greep/session';
import type { Hono } from 'hono';
import { sentences } from './sentences.ts';
import { servedRoutes } from './served-routes.ts';
import { signInPages } from './sign-in.ts';
import { keepVisit } from './visit.ts';

export type SessionAppSettings = {
  readonly means: SignInMeans;
  readonly version: string;
  readonly onFault: (fault: Fault) => void;
  /** Description of the whole API, served here because everybody may read it. */
  readonly document?: () => object;
};

export const createSessionApp = ({ means, version, onFault, document }: SessionAppSettings): Hono<ApiEnv> => {
  const api = createApi({
    routes: servedRoutes(means),
    identify: holder(means),
    visitor: visitor(means),
    before: [keepVisit],
    version,
    sentences,
    onFault,
    ...(document && { document }),
  });
  api.route('/', signInPages(means, { version, onFault }));
  return api;
};
