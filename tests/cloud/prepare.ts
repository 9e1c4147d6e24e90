// Before the first test, once for all of them: the demo's login, its hosts, and the people of the platform.
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openSessionTable } from '@greep/session';
import { openClient, openPlatformRows } from '@greep/store';
import type { TestProject } from 'vitest/node';
import { createLogin } from '../../packages/local/login.ts';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import { arrangePlatformPeople } from '../../packages/local/platform-people.ts';
import { cloudSites, placeClientKey, publishDemoHosts } from './demo-hosts.ts';
import { place } from './place.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the login, and the folder with its keys. */
    login: { origin: string; data: string };
  }
}

/** On a port of this machine, where the functions find it too. */
const listen = async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
};

export const setup = async ({ provide }: TestProject): Promise<() => void> => {
  const data = join(place.folder, 'login');
  await mkdir(data, { recursive: true });
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const { server, origin } = await listen();
  const sites = cloudSites(origin);
  server.on('request', createLogin({ origin, sites, keys }));
  await placeClientKey(keys);
  await publishDemoHosts(sites);
  const client = openClient({ region: place.region });
  await arrangePlatformPeople(openSessionTable(openPlatformRows(client)), origin);
  client.destroy();
  provide('login', { origin, data });
  return () => {
    server.closeAllConnections();
    server.close();
  };
};
