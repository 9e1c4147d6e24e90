// The list of files that a device keeps of the application, written into the service worker: it is another one as soon
// as one of them changes, and browsers then fetch it anew.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const worker = new URL('../service-worker/meenemen.js', import.meta.url);

/** What no worker reads stays with the server: letters and sentences of the languages of families. */
const isKept = ({ fileName, facade }: BuiltFile): boolean =>
  /\.(?:js|css|woff2)$/.test(fileName) &&
  !/arabic|cyrillic/.test(fileName) &&
  !/\/catalogue\/(?:tr|ar|pl|uk|nl-youth)\//.test(facade);

export type BuiltFile = { readonly fileName: string /** The source that it was made of. */; readonly facade: string };

export const serviceWorkerFor = (built: readonly BuiltFile[], source: string): string => {
  const files = [
    '/',
    '/icon.svg',
    '/thema.css',
    ...built.filter(isKept).map(({ fileName }) => `/${fileName}`),
  ].toSorted();
  const digest = createHash('sha256').update(JSON.stringify(files)).update(source).digest('hex').slice(0, 16);
  return `const files = ${JSON.stringify(files)};\nconst cacheName = 'greep-app-${digest}';\n${source}`;
};

export const keptFiles = (): Plugin => ({
  name: 'kept-files',
  generateBundle(_options, bundle) {
    const built = Object.values(bundle).map((file) => ({
      fileName: file.fileName,
      facade: file.type === 'chunk' ? (file.facadeModuleId ?? '') : '',
    }));
    const source = serviceWorkerFor(built, readFileSync(worker, 'utf8'));
    this.emitFile({ type: 'asset', fileName: 'meenemen.js', source });
  },
});
