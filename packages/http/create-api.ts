// The API as one application: every declared route below `/v1`, and a helpful refusal for everything else.
import { type IdSource, notFound, randomIds } from '@greep/kernel';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { base, fixedFirst, methodsByPath, pattern } from './address.ts';
import { type ApiEnv, apiHeaders, dress } from './api-headers.ts';
import type { Identify } from './identify.ts';
import { answerProblem } from './problems/problem.ts';
import { failureOf } from './problems/problem-kind.ts';
import type { Sentences } from './problems/sentences.ts';
import type { ServedRoute } from './route.ts';
import { serveRoute } from './serve-route.ts';

/** Something broke. The error may hold anything, so it is for the alarm, never for the answer. */
export type Fault = {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly error: unknown;
};

export type ApiOptions = {
  readonly routes: readonly ServedRoute[];
  readonly identify: Identify;
  /** Needed as soon as a route is `public`: nobody yet, at the gemeente of this host. */
  readonly visitor?: Identify;
  /** Full version, such as `1.0.0`; the same as in the OpenAPI document. */
  readonly version: string;
  /** Served at `/v1/openapi.json` when given: `() => openApiOf(routes, info)`. Made once, when first asked for. */
  readonly document?: () => object;
  /** Sentences for the codes of the rooms. */
  readonly sentences?: Sentences;
  /** Runs before the routes, inside the headers: rate limits, a pause for maintenance. */
  readonly before?: readonly MiddlewareHandler[];
  readonly onFault: (fault: Fault) => void;
  readonly ids?: IdSource;
};

const noVisitor: Identify = () => {
  throw new Error('a public route needs createApi({ visitor })');
};

const serveDocument = (document: () => object): ((context: Context<ApiEnv>) => Response) => {
  let text: string | undefined;
  return () => {
    text ??= JSON.stringify(document());
    // Anyone may read the description from any site: /core/publish-openapi.
    return new Response(text, { headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' } });
  };
};

export const createApi = (options: ApiOptions): Hono<ApiEnv> => {
  const { routes, identify, visitor = noVisitor, sentences = {}, ids = randomIds } = options;
  const app = new Hono<ApiEnv>();
  const isPublicUnserved = options.visitor === undefined && routes.some(({ action }) => action === 'public');
  if (isPublicUnserved) throw new Error('a public route needs createApi({ visitor })');

  const absent = (context: Context<ApiEnv>): Response => answerProblem(context.req.raw, notFound, sentences);
  app.use(`${base}/*`, apiHeaders(options.version, ids), ...(options.before ?? []));
  if (options.document) app.get(`${base}/openapi.json`, serveDocument(options.document));
  for (const route of fixedFirst(routes)) {
    app.on(route.method, pattern(route.path), serveRoute(route, { identify, visitor, sentences }));
  }
  const open = options.document ? [...routes, { path: '/openapi.json', method: 'GET' } as const] : routes;
  for (const [path, methods] of methodsByPath(open)) {
    app.all(pattern(path), (context) => {
      const refusal = answerProblem(
        context.req.raw,
        { kind: 'method-not-allowed', code: 'method-not-allowed' },
        sentences,
      );
      refusal.headers.set('Allow', methods.join(', '));
      return refusal;
    });
  }
  app.all(`${base}/*`, absent);
  app.notFound((context) => {
    const refusal = absent(context);
    dress(refusal, options.version, ids.next());
    return refusal;
  });
  app.onError((error, context) => {
    const { method, routePath } = context.req;
    options.onFault({ requestId: context.get('requestId'), method, route: routePath, error });
    return answerProblem(context.req.raw, failureOf(error), sentences);
  });
  return app;
};
