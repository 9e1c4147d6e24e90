// The application itself must open without the server: its scripts, styles and letters are kept, and nothing else.

const script = '/meenemen.js';
const cacheNames = 'greep-app';
/** Getting all files takes some seconds; what takes longer is said to be not ready. In milliseconds. */
const longestWait = 60_000;

const pause = (milliseconds: number): Promise<false> =>
  new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));

const isActive = async (): Promise<boolean> => {
  await navigator.serviceWorker.register(script, { scope: '/' });
  return (await navigator.serviceWorker.ready).active !== null;
};

/** False where the browser cannot, or the files did not come. */
export const beReady = async (): Promise<boolean> => {
  if (!('serviceWorker' in navigator)) return false;
  await navigator.storage?.persist?.().catch(() => false);
  return Promise.race([isActive().catch(() => false), pause(longestWait)]);
};

export const beReadyNoMore = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(cacheNames)) await caches.delete(name);
};
