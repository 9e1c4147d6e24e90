// A gemeente with people, the demo's login and the session function, on a real engine in memory.
import { createServer, type Server } from 'node:http';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { type Clock, type Gemeente, Instant, PersonId, systemClock } from '@greep/kernel';
import {
  type Invitation,
  invitationHash,
  invitationRow,
  linkRows,
  type Person,
  personRow,
  type RoleAssignment,
  roleRow,
  subjectHash,
} from '@greep/people';
import {
  type Fetch,
  identifier,
  openRecognition,
  type Recognition,
  randomSecrets,
  SignInSettings,
  type Site,
} from '@greep/session';
import { openPlatformRows, openStore, type Put, platformTableInput } from '@greep/store';
import { plainTheme, type Theme } from '@greep/theme';
import { createSessionApp } from '../../functions/session/app.ts';
import { createLogin } from '../../packages/local/login.ts';
import { type LoginKeys, newLoginKeys } from '../../packages/local/login-keys.ts';
import { demoSites, loginOrigin } from '../../packages/local/login-sites.ts';
import { subjectOf } from '../../packages/local/login-subject.ts';
import { countingIds } from '../support/clock.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { createBrowser, type Serve } from './browser.ts';
import { fetchByName } from './fetch-by-name.ts';

export const port = 4711;
const amersfoortTheme: Theme = { colours: ['#b10', '#07a', '#3a3'], font: 'Atkinson Hyperlegible Next', radius: 0 };
export const towns = [
  { code: 'gm0344', slug: 'utrecht', name: 'Utrecht', theme: plainTheme },
  { code: 'gm0307', slug: 'amersfoort', name: 'Amersfoort', theme: amersfoortTheme },
];
export const origins = {
  utrecht: `http://utrecht.localhost:${port}`,
  amersfoort: `http://amersfoort.localhost:${port}`,
  platform: `http://landelijk.localhost:${port}`,
  login: loginOrigin(port),
};

/** Serves one login on a free port and fetches from it by name, whatever the resolver of this machine knows. */
const serveLogin = async (keys: LoginKeys, sites: readonly Site[]): Promise<{ server: Server; serve: Serve }> => {
  const door = createLogin({ origin: origins.login, sites, keys });
  const server = createServer(door);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const realPort = typeof address === 'object' && address ? address.port : 0;
  const serve: Serve = (request) => fetchByName(request, realPort);
  return { server, serve };
};

export type World = Awaited<ReturnType<typeof createWorld>>;

export type WorldSettings = {
  readonly clock?: Clock;
  /** Other sites than those of the demo. */
  readonly sites?: readonly Site[];
  /** Answers for issuers that are not the demo's login. */
  readonly fetchIssuer?: Fetch;
};

export const createWorld = async ({ clock = systemClock, sites: given, fetchIssuer }: WorldSettings = {}) => {
  const engine: TestEngine = await startTestEngine();
  await engine.client.send(new CreateTableCommand(platformTableInput));
  const keys = await newLoginKeys();
  const sites = given ?? demoSites(towns, port);
  const login = await serveLogin(keys, sites);
  const settings = SignInSettings.parse({ sites, clientKey: keys.client });
  const rows = openPlatformRows(engine.client);
  const alarms: unknown[] = [];
  const storeFor = (plane: 'sign-in' | 'admin' | 'care') => (gemeente: Gemeente) =>
    openStore({
      client: engine.client,
      gemeente,
      plane,
      clock,
      ids: countingIds(Math.floor(Math.random() * 1e9)),
      alarm: (row) => alarms.push(row),
    });
  const toLogin: Fetch = (url, options) => {
    const { method, headers } = options;
    const body = 'body' in options && options.body ? String(options.body) : undefined;
    return login.serve(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  };
  const surroundings = { rows, clock, fetch: fetchIssuer ?? toLogin };
  const recognition: Recognition = await openRecognition(settings, { ...surroundings, storeFor: storeFor('sign-in') });
  const faults: unknown[] = [];
  const app = createSessionApp({
    means: { ...recognition, secrets: randomSecrets },
    version: '1.0.0',
    onFault: (fault) => faults.push(fault.error),
  });
  const serve: Serve = async (request) =>
    new URL(request.url).origin === origins.login ? login.serve(request) : app.fetch(request);
  return {
    /** For rows that nothing here would write. */
    client: engine.client,
    clock,
    sites,
    keys,
    recognition,
    alarms,
    faults,
    app,
    /** As every other function asks it. */
    identify: identifier({ ...recognition, storeFor: storeFor('care') }),
    browser: () => createBrowser(serve),
    store: storeFor('admin'),
    signInStore: storeFor('sign-in'),
    stop: async () => {
      login.server.closeAllConnections();
      login.server.close();
      await engine.stop();
    },
  };
};

const long = Instant.parse('2020-01-01T00:00:00.000Z');

export const aPerson = (id: string, change: Partial<Person> = {}): Person => ({
  id: PersonId.parse(id),
  name: 'Anouk Verhoeven',
  state: 'active',
  since: long,
  ...change,
});

export const commitRows = async (world: World, gemeente: Gemeente, rows: readonly Put[]): Promise<void> => {
  const change = { aggregate: rows[0]?.key.pk ?? '', action: 'arrange', puts: rows };
  const isLink = rows.some(({ key }) => key.pk.startsWith('SUBJECT#'));
  const store = isLink ? world.signInStore(gemeente) : world.store(gemeente);
  const done = await store.commit(change, { actor: { personId: 'system', role: 'test' }, requestId: 'arrange' });
  if (!done.ok) throw new Error(`not arranged: ${JSON.stringify(done.error)}`);
};

type Known = {
  readonly gemeente: Gemeente;
  readonly person: Person;
  readonly roles: readonly RoleAssignment[];
  /** Linked to this persona of the demo's login. */
  readonly persona?: string;
};

export const know = async (world: World, { gemeente, person, roles, persona }: Known): Promise<void> => {
  await commitRows(world, gemeente, [personRow(person, 0), ...roles.map((role) => roleRow(person.id, role, 0))]);
  if (!persona) return;
  const hash = subjectHash(origins.login, subjectOf({ key: persona }));
  await commitRows(world, gemeente, linkRows(hash, { personId: person.id, linkedAt: long }).toReversed());
};

export const invite = async (world: World, gemeente: Gemeente, code: string, invitation: Invitation): Promise<void> =>
  commitRows(world, gemeente, [invitationRow(invitationHash(code), invitation, 0)]);
