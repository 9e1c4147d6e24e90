// The built web application. Every address without a file of its own is a page of the application;
// an address that names a file either has one or is not found.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheOf, isPage, kindOf, webHeaders } from '@greep/infra/web-files';

export type Sent = {
  readonly status: number;
  readonly type: string;
  readonly cache: string;
  readonly content: Buffer | string;
};

const isWorthPacking = (type: string, content: Buffer): boolean =>
  content.length > 1024 && !/^(image\/png|font\/)/.test(type);

/** Sends with the security headers, packed when the browser can unpack. HEAD gets the headers alone. */
export const sendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, cache, content }: Sent,
): void => {
  const plain = Buffer.from(content);
  const isPacked = isWorthPacking(type, plain) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = isPacked ? gzipSync(plain) : plain;
  response.writeHead(status, {
    ...webHeaders,
    'content-type': type,
    'cache-control': cache,
    'content-length': body.length,
    vary: 'accept-encoding',
    ...(isPacked && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const filesOf = (folder: string): ReadonlySet<string> => {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length)),
    );
  } catch {
    return new Set();
  }
};

const notFound: Sent = { status: 404, type: 'text/plain; charset=utf-8', cache: 'no-store', content: 'Not found\n' };
const notBuilt: Sent = { ...notFound, status: 503, content: 'The web application has not been built: npm run build\n' };

/** Answers any path of the web application in `folder`; the list of files is read once. */
export const webFiles = (folder: string): ((path: string) => Promise<Sent>) => {
  const files = filesOf(folder);
  return async (path) => {
    const file = files.has(path) ? path : '/index.html';
    if (file !== path && !isPage(path)) return notFound;
    if (!files.has(file)) return notBuilt;
    return {
      status: 200,
      type: kindOf(file),
      cache: cacheOf(file),
      content: await readFile(join(folder, file)),
    };
  };
};
