import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { functionFor } from '../../packages/local/function-for.ts';
import { type HttpHandler, serveWithFunction } from '../../packages/local/serving/lambda-bridge.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Serves a handler and answers its address. */
const serve = (handler: HttpHandler): Promise<string> =>
  new Promise((resolve) => {
    server = createServer((request, response) => void serveWithFunction({ name: 'care', handler }, request, response));
    server.listen(0, '127.0.0.1', () => {
      const address = server?.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });

/** The event that a request becomes. */
const eventOf = async (path: string, init?: RequestInit): Promise<APIGatewayProxyEventV2> => {
  const heard: APIGatewayProxyEventV2[] = [];
  const address = await serve(async (event) => {
    heard.push(event);
    return { statusCode: 200 };
  });
  await fetch(address + path, init);
  const [event] = heard;
  if (!event) throw new Error('the handler heard nothing');
  return event;
};

describe('a request becomes an event of API Gateway', () => {
  it('with its method, path, query and host as they were sent', async () => {
    const event = await eventOf('/v1/families/a%20b?limit=5&state=a&state=b', { method: 'DELETE' });
    expect(event.requestContext.http.method).toBe('DELETE');
    expect(event.rawPath).toBe('/v1/families/a%20b');
    expect(event.rawQueryString).toBe('limit=5&state=a&state=b');
    expect(event.queryStringParameters).toEqual({ limit: '5', state: 'a,b' });
    expect(event.requestContext.domainName).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(event.requestContext.http.sourceIp).toBe('127.0.0.1');
  });

  it('with cookies apart and other repeated headers joined', async () => {
    const event = await eventOf('/v1', {
      headers: [
        ['cookie', 'a=1; b=2'],
        ['x-one', '1'],
        ['x-one', '2'],
      ],
    });
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers.cookie).toBeUndefined();
    expect(event.headers['x-one']).toMatch(/^1, ?2$/);
  });

  it('with a text body as it is and any other body in base64', async () => {
    const text = await eventOf('/v1', {
      method: 'POST',
      body: '{"woord":"gezín"}',
      headers: { 'content-type': 'application/json' },
    });
    expect([text.body, text.isBase64Encoded]).toEqual(['{"woord":"gezín"}', false]);
    const binary = await eventOf('/v1', {
      method: 'POST',
      body: new Uint8Array([0, 255]),
      headers: { 'content-type': 'image/png' },
    });
    expect([binary.body, binary.isBase64Encoded]).toEqual(['AP8=', true]);
  });

  it('that cannot be told who forwarded it by the sender', async () => {
    const event = await eventOf('/v1', { headers: { 'x-forwarded-for': '8.8.8.8', 'x-forwarded-proto': 'https' } });
    expect(event.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(event.headers['x-forwarded-proto']).toBe('http');
  });
});

describe('what a function answers becomes an answer', () => {
  it('with status, headers and each cookie on a line of its own', async () => {
    const address = await serve(async () => ({
      statusCode: 201,
      headers: { etag: '"1"' },
      cookies: ['a=1; Path=/', 'b=2; Path=/'],
      body: '{}',
    }));
    const answer = await fetch(address);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/']);
    expect(await answer.text()).toBe('{}');
  });

  it('with a body in base64 unpacked', async () => {
    const address = await serve(async () => ({ statusCode: 200, body: 'AP8=', isBase64Encoded: true }));
    expect(new Uint8Array(await (await fetch(address)).arrayBuffer())).toEqual(new Uint8Array([0, 255]));
  });

  it('as a plain 500 when the function throws, with the kind of the error in the log and not its words', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const address = await serve(() => Promise.reject(new TypeError('Ayşe told that ...')));
    const answer = await fetch(address);
    const logged = String(log.mock.calls[0]);
    log.mockRestore();
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.text()).not.toContain('Ayşe');
    expect(logged).toContain('TypeError');
    expect(logged).not.toContain('Ayşe');
  });

  it('as 413 when the body is larger than API Gateway takes, before the function is asked', async () => {
    const handler = vi.fn<HttpHandler>(async () => ({ statusCode: 200 }));
    const address = await serve(handler);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = httpRequest(address, { method: 'POST' }, resolve).once('error', reject);
      sent.end(Buffer.alloc(7 * 1024 * 1024));
    });
    expect(answer.statusCode).toBe(413);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('which function answers a path', () => {
  it('is the most specific one of the table that infra deploys by', () => {
    expect(functionFor('/v1/families')).toBe('care');
    expect(functionFor('/v1/families/7/contacts')).toBe('care');
    expect(functionFor('/v1/families/7/plan')).toBe('plans');
    expect(functionFor('/v1/families/7/plan/versions/1')).toBe('plans');
    expect(functionFor('/v1/referrals/7/submissions')).toBe('referrals');
    expect(functionFor('/sign-in/callback')).toBe('session');
  });

  it('does not mistake a name that only begins alike', () => {
    expect(functionFor('/v1/families/7/planning')).toBe('care');
    expect(functionFor('/sign-instead')).toBeUndefined();
    expect(functionFor('/families/7')).toBeUndefined();
  });

  it('leaves unknown addresses of the API to a function that can refuse them', () => {
    expect(functionFor('/v1/nothing-here')).toBe('session');
  });
});
