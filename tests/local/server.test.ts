import { mkdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { readGemeenten } from '@greep/infra/gemeenten';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressBoard } from '../../packages/local/demo/demo-progress.ts';
import { createGreepServer, listen } from '../../packages/local/serving/server.ts';
import { ask as askPort } from './ask.ts';
import { emptyDirectory, freePort } from './run-start.ts';

describe('one server for all hosts', () => {
  const board = progressBoard();
  let server: Server;
  let port = 0;

  beforeAll(async () => {
    const web = join(await emptyDirectory(), 'dist');
    await mkdir(web);
    await writeFile(join(web, 'index.html'), `<!doctype html>${' '.repeat(2000)}`);
    port = await freePort();
    server = createGreepServer({
      port,
      gemeenten: readGemeenten(),
      web,
      styleGuide: web,
      board,
      login: Promise.resolve((_request, response) => response.end('login')),
      afterWrite: () => {},
    });
    await listen(server, port);
  });
  afterAll(() => server.close());

  const ask = (host: string, path: string, question = {}) => askPort(port, host, path, question);

  it('gives each gemeente the same application', async () => {
    for (const slug of ['utrecht', 'amersfoort'])
      expect((await ask(`${slug}.localhost`, '/families')).text).toContain('<!doctype html>');
  });

  it('leads everybody else to the page of personas', async () => {
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
      const { status, headers } = await ask(host, '/');
      expect([status, headers.location]).toEqual([302, `http://login.localhost:${port}/`]);
    }
    expect((await ask(`login.localhost:${port}`, '/')).text).toBe('login');
  });

  it('knows no other host', async () => {
    expect((await ask('greep.example', '/')).status).toBe(421);
    expect((await ask('utrecht.localhost.greep.example', '/')).status).toBe(421);
  });

  it('sends pages that may load nothing from elsewhere and be framed by nobody', async () => {
    const { headers } = await ask('utrecht.localhost', '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('packs what is worth packing, only for who can unpack', async () => {
    const packed = await ask('utrecht.localhost', '/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(Number(packed.headers['content-length'])).toBeLessThan(500);
    expect((await ask('utrecht.localhost', '/')).headers['content-encoding']).toBeUndefined();
  });

  it('tells how far the demo is, on every host', async () => {
    board.tell({ state: 'loading', done: 3, total: 75, what: 'gezinnen van Utrecht' });
    for (const host of ['localhost', 'login.localhost', 'utrecht.localhost']) {
      const { headers, text } = await ask(host, '/demo-progress');
      expect(JSON.parse(text)).toEqual({ state: 'loading', done: 3, total: 75, what: 'gezinnen van Utrecht' });
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('takes pages by GET and HEAD only', async () => {
    const { status, headers } = await ask('utrecht.localhost', '/families', { method: 'POST' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    const head = await ask('utrecht.localhost', '/', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });
});
