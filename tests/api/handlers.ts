// Asks the real Lambda handlers, in this process, with the events that API Gateway would send.
import { randomUUID } from 'node:crypto';
import type { FunctionName } from '@greep/infra/function-table';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { functionFor, loadFunction } from '../../packages/local/function-for.ts';
import { contextOf } from '../../packages/local/serving/lambda-bridge.ts';

export type Ask = {
  readonly method: string;
  /** From `/v1` on, with the query if there is one. */
  readonly path: string;
  readonly host: string;
  readonly token?: string;
  /** The assignment that the sender acts in. */
  readonly role?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a text and bytes as they are. */
  readonly body?: object | string | Uint8Array;
};

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

const headersOf = ({ host, token, role, body, headers = {} }: Ask): Record<string, string> => ({
  host,
  ...(token && { authorization: `Bearer ${token}` }),
  ...(role && { 'greep-role': role }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...headers,
});

const bodyOf = ({ body }: Ask): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> => {
  if (body === undefined) return { isBase64Encoded: false };
  if (body instanceof Uint8Array) return { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
  return { body: typeof body === 'string' ? body : JSON.stringify(body), isBase64Encoded: false };
};

/** As API Gateway would send it. */
export const eventOf = (ask: Ask): APIGatewayProxyEventV2 => {
  const [path = '/', query = ''] = ask.path.split(/\?(.*)/s);
  const { host, method } = ask;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: headersOf(ask),
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: host,
      domainPrefix: host.split('.')[0] ?? '',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...bodyOf(ask),
  };
};

/** What would travel back to whoever asked. */
export const replyOf = (answer: APIGatewayProxyStructuredResultV2): Reply => {
  const headers = Object.entries(answer.headers ?? {}).map(([key, value]) => [key.toLowerCase(), String(value)]);
  return { status: answer.statusCode ?? 0, headers: Object.fromEntries(headers), text: answer.body ?? '' };
};

/** What no function claims goes to the session function, as the front door does it. */
export const functionOf = ({ path }: Ask): FunctionName => functionFor(path.split('?')[0] ?? '') ?? 'session';

export const askFunction = async (ask: Ask): Promise<Reply> => {
  const name = functionOf(ask);
  const { handler } = await loadFunction(name);
  const answer = await handler(eventOf(ask), contextOf(name, randomUUID()));
  if (typeof answer === 'string') throw new Error(`${name} answered with a plain text`);
  return replyOf(answer);
};

/** The answer as JSON, when it went well. */
export const viewIn = <Shape>(reply: Reply): Shape => {
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
  const view: Shape = JSON.parse(reply.text);
  return view;
};
