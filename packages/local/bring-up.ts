// Brings everything up in the order that shows a first page soonest: the door opens at once and lets requests wait,
// the demo is loaded behind the first page.
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { readGemeenten } from '@greep/infra/gemeenten';
import { Gemeente, ok, type Result } from '@greep/kernel';
import type { StartOptions } from './arguments.ts';
import { progressBoard } from './demo/demo-progress.ts';
import { startDemo } from './demo/start-demo.ts';
import { setEnvironment } from './environment.ts';
import { claimDataDirectory } from './installation/data-directory.ts';
import { openTables } from './installation/open-tables.ts';
import type { LoginDoor } from './login.ts';
import type { OutboxRunner } from './outbox-runner.ts';
import { anchorsFolder, startAnchoring } from './run-anchor.ts';
import { runCarriers } from './run-carriers.ts';
import { startCountingDeadlines } from './run-deadlines.ts';
import { startPublisher } from './run-publisher.ts';
import { createGreepServer, listen } from './serving/server.ts';
import { writeLogTo } from './serving/write-log.ts';

/** What has to be undone at the end, last thing first. */
export type Closers = (() => unknown)[];

export type Up = {
  readonly gemeenten: readonly GemeenteSettings[];
  /** Settles when the embedded engine is gone, asked for or not. */
  readonly engineGone: Promise<void>;
};

const web = fileURLToPath(new URL('../web/dist', import.meta.url));
const styleGuide = fileURLToPath(new URL('../web/dist-stijl', import.meta.url));

/** Lets answers that are under way leave, but not for long. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });

export const bringUp = async (options: StartOptions, closers: Closers): Promise<Result<Up, string>> => {
  const gemeenten = readGemeenten();
  const board = progressBoard();
  const login = Promise.withResolvers<LoginDoor>();
  let runner: OutboxRunner | undefined;
  const server = createGreepServer({
    port: options.port,
    gemeenten,
    web,
    styleGuide,
    board,
    login: login.promise,
    afterWrite: (place) => runner?.nudge(place),
  });
  const listening = await listen(server, options.port);
  if (!listening.ok) return listening;

  const directory = await claimDataDirectory(options.data);
  if (!directory.ok) return directory;
  closers.push(directory.value.leave);
  writeLogTo(directory.value.logFile);

  const tables = await openTables(directory.value, gemeenten);
  if (!tables.ok) return tables;
  const { client, endpoint, isEmbedded, close, gone } = tables.value;
  closers.push(close);
  // Loaded late: the provider is large, and a refusal above must not wait for it.
  const { openLogin } = await import('./open-login.ts');
  const { door, signInFile, cursorSecret } = await openLogin({ ...options, gemeenten, client });
  setEnvironment({ endpoint, isEmbedded, signInFile, cursorSecret, anchorsFolder: anchorsFolder(options.data) });
  login.resolve(door);

  const codes = gemeenten.map(({ code }) => Gemeente.parse(code));
  runner = await runCarriers(client, codes);
  closers.push(runner.stop, () => closeServer(server));
  const demo = options.isEmpty ? undefined : startDemo(`http://localhost:${options.port}`, board);
  if (!demo) board.tell({ state: 'empty' });
  else closers.push(demo.stop);
  // Half a demo gives figures that would stay wrong.
  const isTold = demo ? demo.ended.then(() => board.read().state === 'ready') : Promise.resolve(true);
  closers.push(startPublisher({ client, gemeenten, isTold }).stop, startAnchoring(gemeenten, isTold).stop);
  closers.push(startCountingDeadlines(gemeenten, isTold).stop);
  return ok({ gemeenten, engineGone: gone });
};
