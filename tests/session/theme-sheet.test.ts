import { afterAll, describe, expect, test } from 'vitest';
import { createWorld, origins } from './world.ts';

const world = await createWorld();
afterAll(() => world.stop());

const ask = (origin: string, init: RequestInit = {}) => world.app.fetch(new Request(`${origin}/thema.css`, init));

describe('the look of a gemeente', () => {
  test('is chosen by the host, before anybody signs in, and needs no cookie', async () => {
    const [utrecht, amersfoort, nation] = await Promise.all(
      [origins.utrecht, origins.amersfoort, origins.platform].map(async (origin) => (await ask(origin)).text()),
    );
    expect(amersfoort).toContain('"Atkinson Hyperlegible Next"');
    expect(utrecht).not.toContain('Atkinson');
    expect(nation).toBe(utrecht);
  });

  test('is a stylesheet that everybody may keep for some minutes, and nothing that a page could run', async () => {
    const { status, headers } = await ask(origins.utrecht);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(headers.get('cache-control')).toMatch(/^public, max-age=300\b/);
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.getSetCookie()).toEqual([]);
  });

  test('is sent once: who has it still hears so, and who has another gets this one', async () => {
    const etag = (await ask(origins.utrecht)).headers.get('etag') ?? '';
    const other = (await ask(origins.amersfoort)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"\S{22}"$/);
    expect(other).not.toBe(etag);
    const again = await ask(origins.utrecht, { headers: { 'if-none-match': `"x", ${etag}` } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    expect(again.headers.get('cache-control')).toMatch(/^public/);
    expect((await ask(origins.utrecht, { headers: { 'if-none-match': other } })).status).toBe(200);
  });

  test('is packed for who can unpack, and is the same look', async () => {
    const packed = await ask(origins.utrecht, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const bytes = await packed.arrayBuffer();
    expect(bytes.byteLength).toBeLessThan(4_000);
    const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
    expect(await unpacked.text()).toBe(await (await ask(origins.utrecht)).text());
  });

  test('is nowhere to be found at an address of nobody', async () => {
    const stranger = await ask('http://elders.localhost:4711');
    expect([stranger.status, stranger.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  test('is only to be read', async () => {
    const refused = await ask(origins.utrecht, { method: 'POST', body: 'x' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await ask(origins.utrecht, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
