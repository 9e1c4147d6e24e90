import { setTimeout } from 'node:timers/promises';
import { lambdaHandler } from '@greep/http/lambda';
import { Gemeente, ok } from '@greep/kernel';
import { describe, expect, test, vi } from 'vitest';
import { aLetterApi, type Changes, key, letter, uuid, worker } from './sample-api.ts';

const utrecht = Gemeente.parse('gm0344');
const letters = `/v1/families/${uuid(3)}/letters`;

type Asked = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly search?: string;
};

const anEvent = (path: string, { method = 'GET', headers = {}, body = '', search = '' }: Asked = {}) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: search,
  headers: { host: 'utrecht.greep.example', ...headers },
  body,
  isBase64Encoded: false,
  requestContext: {
    accountId: '1',
    apiId: 'a',
    authentication: null,
    domainName: 'utrecht.greep.example',
    domainPrefix: 'utrecht',
    requestId: 'r',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
    authorizer: {},
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
  },
});

const aContext = (milliseconds = 3000) => {
  const start = performance.now();
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'letters',
    functionVersion: '1',
    invokedFunctionArn: 'arn',
    memoryLimitInMB: '512',
    awsRequestId: uuid(77),
    logGroupName: 'g',
    logStreamName: 's',
    getRemainingTimeInMillis: () => milliseconds - (performance.now() - start),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
};

const aFunction = (changes: Changes = {}) => {
  const lines: unknown[] = [];
  const { app } = aLetterApi(changes);
  const gemeenteAt = (host: string) => (host === 'utrecht.greep.example' ? utrecht : undefined);
  const handler = lambdaHandler(app, {
    version: '1.2.3',
    gemeenteAt,
    write: (line) => lines.push(line),
    timeToSaySo: 100,
  });
  return { handler, lines };
};

describe('an invocation', () => {
  test('is answered as HTTP is', async () => {
    const { handler } = aFunction();
    const answer = await handler(anEvent('/v1/letters/x'), aContext());
    expect(answer).toMatchObject({
      statusCode: 200,
      isBase64Encoded: false,
      headers: { etag: '"7"', 'api-version': '1.2.3' },
    });
    expect(JSON.parse(answer.body)).toEqual(letter);
  });

  test('writes one line with the route as declared, and no ids or words', async () => {
    const { handler, lines } = aFunction();
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    await handler(
      anEvent(letters, {
        method: 'POST',
        headers,
        body: JSON.stringify({ subject: 'Geheim', text: 'x', tone: 'warm' }),
      }),
      aContext(),
    );
    expect(lines).toEqual([
      {
        kind: 'request',
        requestId: uuid(1),
        method: 'POST',
        route: '/v1/families/:familyId/letters',
        action: expect.stringMatching(/^[a-z][A-Za-z]+$/),
        status: 201,
        milliseconds: expect.any(Number),
        gemeente: utrecht,
      },
    ]);
    const { handler: other, lines: otherLines } = aFunction();
    await other(anEvent('/v1/Geheim/Vries', { method: 'Geheim', search: 'name=Geheim' }), aContext());
    expect(otherLines).toMatchObject([{ route: 'unknown', method: 'other', status: 404 }]);
  });

  test('for a host of no gemeente goes no further', async () => {
    const { handler, lines } = aFunction();
    const answer = await handler(anEvent('/v1/letters/x', { headers: { host: 'elsewhere.example' } }), aContext());
    expect(answer.statusCode).toBe(404);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json', 'api-version': '1.2.3' });
    expect(lines).toEqual([]);
  });

  test('that takes too long is answered before it is stopped, and starts nothing afterwards', async () => {
    const performed: string[] = [];
    const { handler, lines } = aFunction({
      identify: async () => {
        await setTimeout(300);
        return ok({ principal: worker });
      },
      answers: {
        read: async () => {
          performed.push('read');
          return ok({ view: letter });
        },
      },
    });
    const answer = await handler(anEvent('/v1/letters/x', { headers: { 'accept-language': 'en' } }), aContext(250));
    expect(answer.statusCode).toBe(503);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'took-too-long', title: 'It took too long' });
    expect(lines).toMatchObject([{ kind: 'fault', error: 'TimeoutError', requestId: uuid(77) }]);
    await setTimeout(300);
    expect(performed).toEqual([]);
    expect(lines[1]).toMatchObject({ kind: 'request', status: 503 });
  });

  test('with a body on a GET, or an unreadable event, is still answered as a problem', async () => {
    const { handler } = aFunction();
    expect((await handler(anEvent('/v1/letters/x', { body: '{}' }), aContext())).statusCode).toBe(200);
    // hono's adapter tells the console, and answers in plain text.
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const broken = await handler(anEvent('/v1/letters/x', { method: 'TRACE' }), aContext());
    expect(broken).toMatchObject({ statusCode: 400, headers: { 'content-type': 'application/problem+json' } });
  });

  test('outside the API is 404 with the same headers', async () => {
    const answer = await aFunction().handler(anEvent('/elsewhere'), aContext());
    expect(answer).toMatchObject({ statusCode: 404, headers: { 'api-version': '1.2.3' } });
  });
});
