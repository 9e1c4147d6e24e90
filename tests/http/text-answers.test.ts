import { createApi, openApiOf, route } from '@greep/http';
import { ok } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { worker } from './sample-api.ts';

const table = route({
  method: 'GET',
  path: '/tables',
  action: 'viewReport',
  summary: 'A table',
  tag: 'Figures',
  output: z.string(),
  media: 'text/csv',
  success: 200,
});

const app = createApi({
  routes: [{ ...table, perform: async () => ok({ view: 'row,value\r\nall,20\r\n' }) }],
  identify: async () => ok({ principal: worker }),
  version: '1.0.0',
  onFault: ({ error }) => {
    throw error;
  },
});
const ask = (accept?: string) => app.request('/v1/tables', { headers: accept ? { accept } : {} });

describe('a route that answers a text', () => {
  test('sends it as it is, as the kind that it declares, with the headers of every answer', async () => {
    const answer = await ask('text/csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe('row,value\r\nall,20\r\n');
  });

  test.each(['text/csv', 'text/*', '*/*', 'text/csv;q=0.5, application/json'])('is answered as %s', async (accept) =>
    expect((await ask(accept)).status).toBe(200),
  );

  test.each(['application/json', 'text/html', 'text/csv;q=0'])('cannot be answered as %s', async (accept) => {
    const refusal = await ask(accept);
    expect(refusal.status).toBe(406);
    expect(refusal.headers.get('content-type')).toContain('application/problem+json');
  });

  test('says so in the description of the API', () => {
    const info = { title: 'x', description: 'x', version: '1.0.0', contact: { name: 'x', email: 'x', url: 'x' } };
    const described = openApiOf([table], { ...info, servers: [], tags: { Figures: 'x' }, sessionCookie: 'x' });
    expect(JSON.stringify(described)).toContain('"content":{"text/csv":{"schema":{"type":"string"}}}');
  });
});
