// One server for every host: a gemeente each, the login of the demo, and the door that leads there.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { fail, ok, type Result } from '@greep/kernel';
import type { ProgressBoard } from '../demo/demo-progress.ts';
import { functionFor, loadFunction } from '../function-for.ts';
import type { LoginDoor } from '../login.ts';
import { platformHost } from '../login-sites.ts';
import { serveWithFunction } from './lambda-bridge.ts';
import { type Sent, sendFile, webFiles } from './web-files.ts';

export type Served = {
  readonly port: number;
  readonly gemeenten: readonly GemeenteSettings[];
  /** Folder with the built web application. */
  readonly web: string;
  /** Folder with the style guide, which is no part of the application. */
  readonly styleGuide: string;
  readonly board: ProgressBoard;
  /** The page of personas and the OpenID provider. There once the engine is: requests that need either wait for it. */
  readonly login: Promise<LoginDoor>;
  /** Told after each request that may have written something, with the gemeente; left out: in none. */
  readonly afterWrite: (place?: string) => void;
};

const text = (status: number, content: string): Sent => ({
  status,
  type: 'text/plain; charset=utf-8',
  cache: 'no-store',
  content,
});

const progress = (board: ProgressBoard): Sent => ({
  status: 200,
  type: 'application/json',
  cache: 'no-store',
  content: JSON.stringify(board.read()),
});

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?')[0] ?? '/';

const isRead = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD';

const servePlace = (served: Served, files: (path: string) => Promise<Sent>, code?: string) => {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request);
    const name = functionFor(path);
    if (name) {
      await served.login;
      await serveWithFunction({ name, handler: (await loadFunction(name)).handler }, request, response);
      if (!isRead(request.method)) served.afterWrite(code);
      return;
    }
    if (!isRead(request.method)) {
      response.setHeader('allow', 'GET, HEAD');
      return sendFile(request, response, text(405, 'Method not allowed\n'));
    }
    if (path === '/demo-progress') return sendFile(request, response, progress(served.board));
    sendFile(request, response, await files(path));
  };
};

/** Leads to the page of personas. */
const serveDoor = (served: Served) => (request: IncomingMessage, response: ServerResponse) => {
  if (pathOf(request) === '/demo-progress') return sendFile(request, response, progress(served.board));
  response.writeHead(302, { location: `http://login.localhost:${served.port}/`, 'cache-control': 'no-store' }).end();
};

const serveLogin = (served: Served) => async (request: IncomingMessage, response: ServerResponse) => {
  if (pathOf(request) === '/demo-progress') return sendFile(request, response, progress(served.board));
  (await served.login)(request, response);
};

const isOfStyleGuide = (path: string): boolean => /^\/stijl(?:-bestanden\/.*)?$/.test(path);

const filesOf = ({ web, styleGuide }: Served): ((path: string) => Promise<Sent>) => {
  const [application, guide] = [webFiles(web), webFiles(styleGuide)];
  return (path) => (isOfStyleGuide(path) ? guide(path) : application(path));
};

/** Everything on this machine, by host name. */
const hostsOf = (served: Served) => {
  const files = filesOf(served);
  const door = serveDoor(served);
  return new Map<string, (request: IncomingMessage, response: ServerResponse) => void | Promise<void>>([
    ['localhost', door],
    ['127.0.0.1', door],
    ['login.localhost', serveLogin(served)],
    [`${platformHost}.localhost`, servePlace(served, files)],
    ...served.gemeenten.map(
      (gemeente) => [`${gemeente.slug}.localhost`, servePlace(served, files, gemeente.code)] as const,
    ),
  ]);
};

export const createGreepServer = (served: Served): Server => {
  const hosts = hostsOf(served);
  return createServer((request, response) => {
    const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    const serve = hosts.get(host);
    if (!serve) return sendFile(request, response, text(421, 'No gemeente lives at this address\n'));
    Promise.resolve(serve(request, response)).catch((error: unknown) => {
      const kind = error instanceof Error ? error.name : typeof error;
      console.error(JSON.stringify({ level: 'error', code: 'request-failed', kind }));
      if (response.headersSent) response.destroy();
      else sendFile(request, response, text(500, 'Something went wrong\n'));
    });
  });
};

/** Listens on this machine only, or says in one sentence why it cannot. */
export const listen = (server: Server, port: number): Promise<Result<'listening', string>> =>
  new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const why = isTaken ? `Port ${port} is taken by another program` : `Port ${port} cannot be used (${error.code})`;
      resolve(fail(`${why}: start with --port and another number, such as: npm start -- --port ${port + 1}`));
    });
    server.listen(port, '127.0.0.1', () => resolve(ok('listening')));
  });
