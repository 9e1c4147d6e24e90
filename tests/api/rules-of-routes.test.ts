// What the linter of the description cannot see, asked of every route while it runs.

import { securityHeaders } from '@greep/http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type ApiWorld, newKey, startApiWorld } from './api-world.ts';
import { fitting, nowhere, routes } from './fitting.ts';
import { type Ask, askFunction, type Reply } from './handlers.ts';
import { keepLogs } from './keep-logs.ts';

const Problem = z.strictObject({
  type: z.string().regex(/^urn:problem-type:greep:/),
  title: z.string().min(5),
  status: z.number(),
  detail: z.string().min(10),
  code: z.string(),
  currentVersion: z.number().optional(),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
});

const logs = keepLogs();
let world: ApiWorld;
let token: string;
let role: string;

beforeAll(async () => {
  world = await startApiWorld();
  const worker = world.actors.find(({ key }) => key === 'worker');
  if (!worker) throw new Error('there is no worker');
  token = await world.tokenOf(worker);
  role = worker.assignmentId;
});

afterAll(async () => {
  await world.stop();
  logs.letGo();
});

const ask = (wish: Omit<Ask, 'host' | 'token' | 'role'>): Promise<Reply> =>
  askFunction({ host: world.hostOf('gm0344'), token, role, ...wish });

const expectDressed = ({ headers }: Reply): void => {
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], name).toBe(value);
  expect(headers['api-version']).toBe('1.0.0');
  expect(headers['request-id']).toMatch(/^[0-9a-f-]{36}$/);
};

const problemIn = (reply: Reply, status: number): z.infer<typeof Problem> => {
  expectDressed(reply);
  expect(reply.status).toBe(status);
  expect(reply.headers['content-type']).toBe('application/problem+json');
  const problem = Problem.parse(JSON.parse(reply.text));
  expect(problem.status).toBe(status);
  return problem;
};

const writeHeaders = (): Record<string, string> => ({ 'idempotency-key': newKey(), 'if-match': '"1"' });

describe.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  const { path, body } = fitting(route, nowhere);
  const sent = { method: route.method, path: `/v1${path}`, ...(body && { body }) };
  const isWrite = route.method !== 'GET';

  test('carries version, number and security headers on its answer', async () => {
    expectDressed(await ask({ ...sent, headers: writeHeaders() }));
  });

  test('is not there with a slash behind it', async () => {
    const [bare] = sent.path.split('?');
    problemIn(await ask({ ...sent, path: `${bare}/`, headers: writeHeaders() }), 404);
  });

  test('says which methods may be used when another is', async () => {
    const reply = await ask({ method: 'PATCH', path: sent.path, body: {} });
    problemIn(reply, 405);
    expect(reply.headers.allow?.split(', ')).toContain(route.method);
  });

  test('answers JSON only', async () => {
    problemIn(await ask({ ...sent, headers: { ...writeHeaders(), accept: 'text/html' } }), 406);
  });

  if (route.action !== 'public') {
    test('asks who it is', async () => {
      const reply = await askFunction({ host: world.hostOf('gm0344'), ...sent, headers: writeHeaders() });
      expect(problemIn(reply, 401).code).toBe('session-missing');
      expect(reply.headers['www-authenticate']).toBeDefined();
    });
  }

  test('names an unknown field of the query by its parent', async () => {
    const reply = await ask({
      ...sent,
      path: `${sent.path}${sent.path.includes('?') ? '&' : '?'}verzonnen=1`,
      headers: writeHeaders(),
    });
    expect(problemIn(reply, 400).errors).toContainEqual(
      expect.objectContaining({ pointer: '', code: 'unknown-field' }),
    );
    expect(reply.text).not.toContain('verzonnen');
  });

  if (isWrite && route.body) {
    test('reads JSON only', async () => {
      problemIn(await ask({ ...sent, headers: { ...writeHeaders(), 'content-type': 'text/plain' } }), 415);
    });

    test('names an unknown field of the body by its parent', async () => {
      const reply = await ask({ ...sent, body: { ...body, verzonnen: 1 }, headers: writeHeaders() });
      expect(problemIn(reply, 400).errors).toContainEqual(
        expect.objectContaining({ pointer: '', code: 'unknown-field' }),
      );
      expect(reply.text).not.toContain('verzonnen');
    });
  }

  // What only asks has nothing to repeat.
  if (route.method === 'POST' && !route.path.includes('/_')) {
    test('demands a key, so that nothing happens twice', async () => {
      const reply = await ask({ ...sent, headers: { 'if-match': '"1"' } });
      expect(problemIn(reply, 428).code).toBe('idempotency-key-required');
    });
  }
});
