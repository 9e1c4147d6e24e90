// One line per request for the log: which route and action, how it ended and how long it took.
// Never the address itself: it holds ids. Never what was sent or answered.
import { whereThrown } from '@greep/kernel';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ApiEnv } from './api-headers.ts';
import type { Fault } from './create-api.ts';

export type RequestLine = {
  readonly kind: 'request';
  readonly requestId: string;
  readonly method: string;
  /** As declared, such as `/v1/families/:familyId`; `unknown` when no route matches. */
  readonly route: string;
  /** What the route asks of whoever calls it; `unknown` where there is none. */
  readonly action: string;
  readonly status: number;
  readonly milliseconds: number;
};

export type FaultLine = {
  readonly kind: 'fault';
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly error: string;
  readonly stack: readonly string[];
};

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const known = (method: string): string => (methods.has(method) ? method : 'other');

export const recordRequests =
  (write: (line: RequestLine, request: Request) => void): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const start = performance.now();
    await next();
    const route = matchedRoutes(context).find(({ path }) => !path.endsWith('*'));
    const line: RequestLine = {
      kind: 'request',
      requestId: context.res.headers.get('request-id') ?? '',
      method: known(context.req.method),
      route: route?.path ?? 'unknown',
      action: context.get('action') ?? 'unknown',
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
    };
    write(line, context.req.raw);
  };

/** The kind of error and where it was thrown. Its message is left out: it may quote what somebody wrote. */
export const faultLine = ({ requestId, method, route, error }: Fault): FaultLine => ({
  kind: 'fault',
  requestId,
  method: known(method),
  route,
  error: error instanceof Error ? error.name : typeof error,
  stack: whereThrown(error),
});
