// Keeps the files of the application, so that it opens in a home without reception. It knows a list of files and gives
// those; whatever is asked of the server passes by and is never kept, so nothing of a family can lie here.
// The list and its name stand on top of this file when it is built (build/kept-files.ts).
/* global files, cacheName */

const shell = '/';
const longestWait = 4000;

const keepFiles = async () => {
  const cache = await caches.open(cacheName);
  // Not those that the browser may have kept of an earlier Greep.
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload', credentials: 'omit' })));
};

const dropOlder = async () => {
  const older = (await caches.keys()).filter((name) => name.startsWith('greep-app') && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
};

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));

const kept = async (file) => {
  const cache = await caches.open(cacheName);
  return cache.match(file);
};

/** The newest page where there is reception, and otherwise the one that is kept. */
const page = async (request) => {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(longestWait) });
  } catch {
    return (await kept(shell)) ?? Response.error();
  }
};

const file = async (request, path) => (await kept(path)) ?? fetch(request);

/** The look of the gemeente may change: the newest where there is reception. */
const look = async (request, path) => {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(longestWait) });
  } catch {
    return (await kept(path)) ?? Response.error();
  }
};

const isPage = ({ mode }, path) => mode === 'navigate' && !/^\/(?:v1|sign-in)(?:\/|$)/.test(path);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (isPage(request, pathname)) event.respondWith(page(request));
  else if (pathname === '/thema.css') event.respondWith(look(request, pathname));
  else if (files.includes(pathname)) event.respondWith(file(request, pathname));
});
