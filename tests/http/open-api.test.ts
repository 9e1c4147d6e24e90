import { type OpenApiInfo, openApiOf, route } from '@greep/http';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { lintDocument } from './lint-document.ts';
import { aLetterApi, declared, served } from './sample-api.ts';

const info: OpenApiInfo = {
  title: 'Letters',
  description: 'Letters between a family and those who help it.',
  version: '1.2.3',
  contact: { name: 'Greep', email: 'api@greep.example', url: 'https://greep.example/contact' },
  servers: [{ url: 'https://utrecht.greep.example/v1', description: 'Utrecht' }],
  tags: { letters: 'Letters to read and write.', signIn: 'Coming in.' },
  sessionCookie: '__Host-session',
};
const document = () => openApiOf(served(), info);

const Operation = z.object({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.record(z.string(), z.unknown())),
  responses: z.record(z.string(), z.object({ $ref: z.string().optional() })),
});
const Document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const operation = (path: string, method: string) => {
  const found = Document.parse(document()).paths[path]?.[method];
  if (!found) throw new Error(`no ${method} ${path}`);
  return found;
};

describe('the description of the API', () => {
  test('is served to anyone from any site', async () => {
    const answer = await aLetterApi({
      document,
      who: { kind: 'not-authenticated', code: 'session-missing' },
    }).app.request('/v1/openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('api-version')).toBe('1.2.3');
    expect(Document.parse(await answer.json()).openapi).toBe('3.1.0');
  });

  test('breaks none of the official rules, as it is served', async () => {
    const answer = await aLetterApi({ document }).app.request('/v1/openapi.json');
    expect(lintDocument(await answer.text())).toEqual([]);
  });

  test('is really held against those rules: a bad document is found out', () => {
    const bad = structuredClone(document());
    Object.assign(bad, {
      servers: [{ url: 'http://greep.example/api' }],
      paths: {
        '/Bad_Path/': {
          get: {
            parameters: [{ name: 'Snake_case', in: 'query', schema: { type: 'string' } }],
            responses: { 200: { description: 'x' }, 404: { description: 'x', content: { 'application/json': {} } } },
          },
        },
      },
    });
    const rules = new Set(lintDocument(JSON.stringify(bad)).map((finding) => finding.split(' ')[0]));
    expect([...rules].sort()).toEqual([
      'nlgov:include-major-version-in-uri',
      'nlgov:missing-header',
      'nlgov:paths-kebab-case',
      'nlgov:problem-invalid-input',
      'nlgov:query-keys-camel-case',
      'nlgov:servers-use-https',
      'nlgov:use-problem-schema',
      'path-keys-no-trailing-slash',
    ]);
  });

  test('names every served route once', () => {
    const { paths } = Document.parse(document());
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((m) => `${m.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      Object.values(declared)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
    const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of every operation how to sign in; only a public one needs nothing', () => {
    const signIn = [{ session: [] }, { token: [] }];
    expect(operation('/letters/{letterId}', 'get').security).toEqual(signIn);
    expect(operation('/invitations/redemptions', 'post').security).toEqual(signIn);
    expect(operation('/greetings/today', 'get').security).toEqual([]);
  });

  test('asks a writer for the headers that the route asks for', () => {
    const refs = (path: string, method: string) =>
      operation(path, method).parameters.flatMap(({ $ref }) => ($ref ? [String($ref).split('/').at(-1)] : []));
    expect(refs('/families/{familyId}/letters', 'post')).toEqual(['GreepRole', 'IdempotencyKey']);
    expect(refs('/families/{familyId}/letters/{letterId}', 'put')).toEqual([
      'GreepRole',
      'OptionalIdempotencyKey',
      'IfMatch',
    ]);
    expect(refs('/letters/_search', 'post')).toEqual(['GreepRole']);
    expect(refs('/greetings/today', 'get')).toEqual([]);
  });

  test('declares each refusal as a problem', () => {
    expect(Object.keys(operation('/families/{familyId}/letters/{letterId}', 'put').responses)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '405',
      '406',
      '409',
      '412',
      '413',
      '415',
      '428',
      '429',
      '500',
      '503',
    ]);
    expect(Object.keys(operation('/letters/{letterId}', 'get').responses)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '405',
      '406',
      '429',
      '500',
      '503',
    ]);
  });

  test('writes a date that may be absent with its format beside it', () => {
    expect(JSON.stringify(document())).toContain('{"type":["string","null"],"format":"date"}');
  });

  test('keeps a named schema once, as a component', () => {
    const Sender = z.object({ name: z.string() }).meta({ id: 'sender' });
    const letters = route({ ...declared.greet, output: z.object({ from: Sender, by: Sender.nullable() }) });
    const { components } = Document.parse(openApiOf([letters], info));
    expect(components.schemas.Sender).toMatchObject({ type: 'object', required: ['name'] });
  });

  test('refuses to be made of a tag that nobody described', () => {
    expect(() => openApiOf(served(), { ...info, tags: {} })).toThrow('has no description');
  });
});
