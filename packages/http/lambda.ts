// The same application behind API Gateway. middy owns the invocation (time-out, faults, the host), hono the request.
// hono marks its own adapter as deprecated while the successor is not yet published: it is used here and nowhere else.
import type { Gemeente } from '@greep/kernel';
import { invalid, notFound, randomIds } from '@greep/kernel';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { Hono } from 'hono';
import { type APIGatewayProxyResult, handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { type ApiEnv, dress } from './api-headers.ts';
import { answerProblem } from './problems/problem.ts';
import type { AnyFailure } from './problems/problem-kind.ts';
import { type FaultLine, faultLine, type RequestLine, recordRequests } from './record-requests.ts';

export type InvocationLine = (RequestLine | FaultLine) & { readonly gemeente?: Gemeente };

export type LambdaOptions = {
  readonly version: string;
  /** Looks up what must be known of a host before its request is served. */
  readonly learn?: (host: string) => Promise<void>;
  /** The gemeente of a host; a request for any other host goes no further. */
  readonly gemeenteAt: (host: string) => Gemeente | undefined;
  /** Receives one line per invocation, and one more for each fault. */
  readonly write: (line: InvocationLine) => void;
  /** Time kept to answer that it took too long, in milliseconds before the function is stopped. */
  readonly timeToSaySo?: number;
};

type LambdaEnv = { Bindings: { lambdaContext: LambdaContext & { signal?: AbortSignal } } } & ApiEnv;
/** Payload format 2.0 of an HTTP API. */
type HttpEvent = Extract<LambdaEvent, { readonly rawPath: string }>;

const hostOf = ({ headers }: HttpEvent): string => headers.host ?? headers.Host ?? '';

/** Fetch allows no body with these, and hono's adapter would answer in plain text. */
const withoutIdleBody = (event: HttpEvent): HttpEvent => {
  const isIdle = ['GET', 'HEAD'].includes(event.requestContext.http.method);
  return { ...event, body: isIdle ? '' : (event.body ?? '') };
};

/** hono hands the context on but not middy's third argument, so the signal travels in the context. */
const shellAround = (app: Hono<ApiEnv>, { gemeenteAt, write }: LambdaOptions): Hono<LambdaEnv> => {
  const shell = new Hono<LambdaEnv>();
  const record = recordRequests((line, { headers }) => {
    const gemeente = gemeenteAt(headers.get('host') ?? '');
    write({ ...line, ...(gemeente && { gemeente }) });
  });
  shell.use(record);
  shell.use(async (context, next) => {
    const { signal } = context.env.lambdaContext;
    if (signal) context.set('signal', signal);
    await next();
  });
  shell.route('/', app);
  shell.notFound((context) => app.fetch(context.req.raw));
  return shell;
};

const refusal = async (event: HttpEvent, failure: AnyFailure, version: string): Promise<APIGatewayProxyResult> => {
  const language = event.headers['accept-language'];
  const request = new Request(
    'https://greep.invalid',
    language === undefined ? {} : { headers: { 'accept-language': language } },
  );
  const response = answerProblem(request, failure);
  dress(response, version, randomIds.next());
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
    isBase64Encoded: false,
  };
};

export const lambdaHandler = (app: Hono<ApiEnv>, options: LambdaOptions) => {
  const { version, learn, gemeenteAt, write, timeToSaySo = 500 } = options;
  const answer = handle(shellAround(app, options));
  const serve = async (event: HttpEvent, context: Context, { signal }: { signal: AbortSignal }) => {
    const result: APIGatewayProxyResult = await answer(withoutIdleBody(event), Object.assign(context, { signal }));
    // Without our headers it was the adapter that spoke: the event could not be read as a request.
    const isOurs = result.headers !== undefined && 'api-version' in result.headers;
    return isOurs ? result : refusal(event, invalid([], 'request-malformed'), version);
  };
  return middy(serve, { timeoutEarlyInMillis: timeToSaySo })
    .before(async ({ event }) => {
      await learn?.(hostOf(event));
      return gemeenteAt(hostOf(event)) ? undefined : refusal(event, notFound, version);
    })
    .onError(({ event, context, error }) => {
      const failure: AnyFailure =
        error?.name === 'TimeoutError'
          ? { kind: 'took-too-long', code: 'took-too-long' }
          : { kind: 'fault', code: 'fault' };
      const { method } = event.requestContext.http;
      write(faultLine({ requestId: context.awsRequestId, method, route: 'unknown', error }));
      return refusal(event, failure, version);
    });
};
