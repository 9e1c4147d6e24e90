// `/thema.css`: the look of the gemeente at this host. It is the same for everybody and needs no session, so browsers
// and whatever stands in between may keep it; after that the ETag says whether it is still the same.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type ApiEnv, answerProblem, dress } from '@greep/http';
import { notFound, randomIds } from '@greep/kernel';
import type { FindSite } from '@greep/session';
import { type Theme, themeCss } from '@greep/theme';
import { Hono } from 'hono';

type Sheet = { readonly plain: string; readonly packed: Uint8Array<ArrayBuffer>; readonly etag: string };

/** As long as the settings of a host are remembered (packages/serving/host-sites.ts). */
const cacheControl = 'public, max-age=300, stale-while-revalidate=86400';

const written = new WeakMap<Theme, Sheet>();

const sheetOf = (theme: Theme): Sheet => {
  const known = written.get(theme);
  if (known) return known;
  const plain = themeCss(theme);
  // Weak: packed or not, it is the same look.
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const sheet = { plain, packed: new Uint8Array(gzipSync(plain)), etag };
  written.set(theme, sheet);
  return sheet;
};

const isKept = (header: string | null, etag: string): boolean =>
  (header?.split(',') ?? []).some((each) => each.trim() === '*' || each.trim() === etag);

const answer = ({ headers: asked }: Request, { plain, packed, etag }: Sheet): Response => {
  if (isKept(asked.get('if-none-match'), etag)) return new Response(null, { status: 304 });
  const isPacked = /\bgzip\b/.test(asked.get('accept-encoding') ?? '');
  return new Response(isPacked ? packed : plain, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', ...(isPacked && { 'Content-Encoding': 'gzip' }) },
  });
};

export const themeSheet = (findSite: FindSite, version: string): Hono<ApiEnv> => {
  const app = new Hono<ApiEnv>();
  app.get('/thema.css', ({ req: { raw } }) => {
    const site = findSite(raw);
    const sheet = site && sheetOf(site.theme);
    const response = sheet ? answer(raw, sheet) : answerProblem(raw, notFound);
    dress(response, version, randomIds.next());
    if (sheet) {
      response.headers.set('Cache-Control', cacheControl);
      response.headers.set('ETag', sheet.etag);
      response.headers.set('Vary', 'Accept-Encoding');
    }
    return response;
  });
  app.all('/thema.css', ({ req: { raw } }) => {
    const refusal = answerProblem(raw, { kind: 'method-not-allowed', code: 'method-not-allowed' });
    dress(refusal, version, randomIds.next());
    refusal.headers.set('Allow', 'GET, HEAD');
    return refusal;
  });
  return app;
};
