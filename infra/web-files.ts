// What the web application's files are sent with: the same on one machine and at the edge. It imports nothing.
const kinds: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** What every page and file of the web application is sent with (OWASP secure headers). */
export const webHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** An address that names a file either has one or is not found; every other one is a page of the application. */
export const isPage = (path: string): boolean => !path.startsWith('/assets/') && !nameIn(path).includes('.');

export const kindOf = (path: string): string =>
  kinds[nameIn(path).split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** A file whose name holds a digest of its content never changes; the page that names it is asked for anew each time. */
export const cacheOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
