// A function in AWS hears an event of API Gateway (HTTP API, payload format 2.0) and answers with an object.
// Here a plain HTTP request becomes such an event, so that the very same handlers serve this machine.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';

export type HttpHandler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyResultV2>;

/** API Gateway itself refuses more than this, before any function is asked. */
const largestBody = 6 * 1024 * 1024;
const timeLimit = 29_000;

const bodyOf = async (request: IncomingMessage): Promise<Buffer | 'too-large'> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > largestBody) return 'too-large';
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** Lower-case names, repeated ones joined with a comma; cookies travel apart. */
const headersOf = (request: IncomingMessage): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (name !== 'cookie' && values) headers[name] = values.join(',');
  }
  headers['x-forwarded-proto'] = 'http';
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
  return headers;
};

const isText = (contentType: string | undefined): boolean =>
  contentType === undefined ||
  /^(text\/|application\/(.*\+)?json|application\/x-www-form-urlencoded)/i.test(contentType);

const queryOf = (query: string): Record<string, string> => {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  }
  return parameters;
};

export const eventOf = (request: IncomingMessage, body: Buffer, requestId: string): APIGatewayProxyEventV2 => {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const headers = headersOf(request);
  const cookies = request.headers.cookie?.split(/;\s*/).filter(Boolean);
  const isBase64Encoded = body.length > 0 && !isText(headers['content-type']);
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    ...(cookies && { cookies }),
    headers,
    ...(query && { queryStringParameters: queryOf(query) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: request.headers.host ?? '',
      domainPrefix: (request.headers.host ?? '').split('.')[0] ?? '',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
};

export const contextOf = (functionName: string, requestId: string): Context => {
  const deadline = Date.now() + timeLimit;
  const unused = () => undefined;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId: requestId,
    logGroupName: '',
    logStreamName: '',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: unused,
    fail: unused,
    succeed: unused,
  };
};

const send = (answer: APIGatewayProxyResultV2, response: ServerResponse): void => {
  if (typeof answer === 'string') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
    return;
  }
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value));
  if (answer.cookies?.length) response.setHeader('set-cookie', answer.cookies);
  response.statusCode = answer.statusCode ?? 200;
  response.end(answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64') : answer.body);
};

/** A body that no function was asked about; the same words as API Gateway's own refusals have a status for. */
const refuse = (response: ServerResponse, status: 413 | 500, title: string): void => {
  const problem = JSON.stringify({ type: 'about:blank', status, title });
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(problem);
};

/** Serves one request with a function. A handler that throws is a bug: 500, and its kind in the log, never its words. */
export const serveWithFunction = async (
  { name, handler }: { readonly name: string; readonly handler: HttpHandler },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await bodyOf(request);
  if (body === 'too-large') return refuse(response, 413, 'Content Too Large');
  const requestId = crypto.randomUUID();
  try {
    send(await handler(eventOf(request, body, requestId), contextOf(name, requestId)), response);
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    console.error(JSON.stringify({ level: 'error', code: 'function-failed', function: name, kind, requestId }));
    if (response.headersSent) response.destroy();
    else refuse(response, 500, 'Internal Server Error');
  }
};
