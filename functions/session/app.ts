// The session function put together: sign-in and look for browsers, and three routes of the API.
import { type ApiEnv, type ApiOptions, createApi, type Fault } from '@greep/http';
import { holder, type SignInMeans, visitor } from '@greep/session';
import type { Hono } from 'hono';
import description from './openapi.json' with { type: 'json' };
import { sentences } from './sentences.ts';
import { servedRoutes } from './served-routes.ts';
import { signInPages } from './sign-in.ts';
import { themeSheet } from './theme-sheet.ts';
import { keepVisit } from './visit.ts';

export type SessionAppSettings = {
  readonly means: SignInMeans;
  readonly version: string;
  readonly onFault: (fault: Fault) => void;
  /** How often somebody may ask. */
  readonly rates?: NonNullable<ApiOptions['before']>;
};

export const createSessionApp = ({ means, version, onFault, rates = [] }: SessionAppSettings): Hono<ApiEnv> => {
  const api = createApi({
    routes: servedRoutes(means),
    identify: holder(means),
    visitor: visitor(means),
    before: [...rates, keepVisit],
    version,
    sentences,
    onFault,
    // Of the whole API, written by `npm run openapi`; served here because everybody may read it.
    document: () => description,
  });
  api.route('/', themeSheet(means.findSite, version));
  api.route('/', signInPages(means, { version, onFault }));
  return api;
};
