// Everything on one machine: the engine that keeps the data, the functions, the login of the demo and the web application.
import { fileURLToPath } from 'node:url';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { readGemeenten } from '@greep/infra/gemeenten';
import { fail, ok, type Result } from '@greep/kernel';
import { readArguments, type StartOptions } from './arguments.ts';
import { claimDataDirectory } from './data-directory.ts';
import { progressBoard } from './demo-progress.ts';
import { localEnvironment, setEnvironment } from './environment.ts';
import { lookUpLocalhostNames } from './localhost-lookup.ts';
import { openTables } from './open-tables.ts';
import { createGreepServer, listen } from './server.ts';
import { startDemo } from './start-demo.ts';

const web = fileURLToPath(new URL('../web/dist', import.meta.url));

/** What has to be undone at the end, last thing first. */
type Closers = (() => unknown)[];

const closeAll = async (closers: Closers): Promise<void> => {
  for (const close of closers.reverse()) await close();
};

const addressesOf = (gemeenten: readonly GemeenteSettings[], port: number): string =>
  gemeenten.map(({ name, slug }) => `  ${name.padEnd(16)} http://${slug}.localhost:${port}`).join('\n');

/** Brings everything up in the order that shows a first page soonest. */
const bringUp = async (options: StartOptions, closers: Closers): Promise<Result<'up', string>> => {
  const gemeenten = readGemeenten();
  const board = progressBoard();
  const ready = Promise.withResolvers<void>();
  const server = createGreepServer({
    port: options.port,
    gemeenten,
    web,
    board,
    login: (_request, response) => response.writeHead(503).end(),
    ready: ready.promise,
    afterWrite: () => undefined,
  });
  const listening = await listen(server, options.port);
  if (!listening.ok) return listening;
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );

  const directory = await claimDataDirectory(options.data);
  if (!directory.ok) return directory;
  closers.push(directory.value.leave);

  const tables = await openTables(directory.value, gemeenten);
  if (!tables.ok) return tables;
  closers.push(tables.value.close);
  setEnvironment(localEnvironment(options, tables.value.endpoint));
  ready.resolve();
  console.log(`Greep is ready at http://localhost:${options.port}\n${addressesOf(gemeenten, options.port)}`);

  if (options.isEmpty) board.tell({ state: 'empty' });
  else closers.push(startDemo(`http://localhost:${options.port}`, board).stop);
  return ok('up');
};

/** The program behind `npm start`. A failure is one sentence that says what to do. */
export const start = async (args: readonly string[]): Promise<void> => {
  const began = performance.now();
  const closers: Closers = [];
  const stop = async (code: number): Promise<void> => {
    await closeAll(closers);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop(0));
  lookUpLocalhostNames();
  const options = readArguments(args);
  const up = options.ok ? await bringUp(options.value, closers) : fail(options.error);
  if (up.ok) return console.log(`Started in ${Math.round(performance.now() - began)} ms. Ctrl-C stops it.`);
  console.error(up.error);
  await stop(1);
};
