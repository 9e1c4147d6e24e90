// The list of files that a device keeps of the application, written into the service worker: it is another one as soon
// as one of them changes, and browsers then fetch it anew.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const worker = new URL('../service-worker/meenemen.js', import.meta.url);

/** Letters of languages in which no worker works stay with the server. */
const isKept = (file: string): boolean => /\.(?:js|css|woff2)$/.test(file) && !/arabic|cyrillic/.test(file);

export const serviceWorkerFor = (built: readonly string[], source: string): string => {
  const files = ['/', '/icon.svg', '/thema.css', ...built.filter(isKept).map((file) => `/${file}`)].toSorted();
  const digest = createHash('sha256').update(JSON.stringify(files)).update(source).digest('hex').slice(0, 16);
  return `const files = ${JSON.stringify(files)};\nconst cacheName = 'greep-app-${digest}';\n${source}`;
};

export const keptFiles = (): Plugin => ({
  name: 'kept-files',
  generateBundle(_options, bundle) {
    const source = serviceWorkerFor(Object.keys(bundle), readFileSync(worker, 'utf8'));
    this.emitFile({ type: 'asset', fileName: 'meenemen.js', source });
  },
});
