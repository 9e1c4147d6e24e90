// Headers on every answer, refusals included (NL API Design Rules 2.2.0, /core/transport/security-headers).
import type { IdSource } from '@greep/kernel';
import type { MiddlewareHandler } from 'hono';

export const securityHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** What the handlers of the API find in their context. */
export type ApiEnv = {
  Variables: {
    requestId: string;
    /** Of the route that was found. */
    action?: string;
    /** Aborted when the time for this request is up. */
    signal?: AbortSignal;
  };
};

/** Puts the headers on an answer. */
export const dress = ({ headers }: Response, version: string, requestId: string): void => {
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
  headers.set('API-Version', version);
  headers.set('Request-Id', requestId);
  headers.set('Vary', 'Accept-Language, Cookie, Authorization, Greep-Role');
};

export const apiHeaders =
  (version: string, ids: IdSource): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const requestId = ids.next();
    context.set('requestId', requestId);
    await next();
    dress(context.res, version, requestId);
  };
