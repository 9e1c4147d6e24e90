// What somebody finds who has the device: the database byte by byte, kept files, and all that lies beside them.
import type { Page } from 'playwright-core';

/** All that the browser keeps of this site, as text: what lies in the database byte by byte, and every kept file. */
export const kept = (page: Page): Promise<{ readonly words: string; readonly files: readonly string[] }> =>
  page.evaluate(async () => {
    const readable = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.entries(value)
        .map(([name, each]) => `${name}=${readable(each)}`)
        .join(' ');
    };
    const rowsOf = (database: IDBDatabase): Promise<string>[] =>
      [...database.objectStoreNames].map(
        (name) =>
          new Promise((resolve) => {
            const asked = database.transaction(name).objectStore(name).getAll();
            asked.onsuccess = () => resolve(readable(asked.result));
          }),
      );
    const all = (await indexedDB.databases()).map(
      ({ name = '' }) =>
        new Promise<string>((resolve) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = async () => {
            const rows = await Promise.all(rowsOf(asked.result));
            asked.result.close();
            resolve(`${name} ${rows.join(' ')}`);
          };
        }),
    );
    const files: string[] = [];
    let cached = '';
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        files.push(new URL(request.url).pathname);
        cached += (await (await cache.match(request))?.text()) ?? '';
      }
    }
    const local = JSON.stringify({ ...localStorage });
    return { words: `${(await Promise.all(all)).join(' ')} ${cached} ${local} ${document.cookie}`, files };
  });
