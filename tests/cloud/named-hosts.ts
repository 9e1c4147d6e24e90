// Stands in for DNS: a program that is told `http://greep.localhost:<port>` finds each host of the deployed demo one name
// below it. What it asks goes on as it is, to the same host below the real domain.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Agent, request } from 'node:https';
import { place } from './place.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** `utrecht-demo.greep.localhost:1234` stands for `utrecht-demo.greep.example`. */
const hostBehind = (named: string): string => `${named.split('.')[0]}.greep.example`;

const pass = (asked: IncomingMessage, answer: ServerResponse): void => {
  const headers = { ...asked.headers, host: hostBehind(asked.headers.host ?? '') };
  const onward = request(`${place.url}${asked.url}`, {
    ...{ agent, headers, servername: 'localhost' },
    ...(asked.method && { method: asked.method }),
  });
  onward.on('response', (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end());
  asked.pipe(onward);
};

export type NamedHosts = { readonly url: string; readonly asked: () => number; readonly stop: () => void };

export const openNamedHosts = async (): Promise<NamedHosts> => {
  let asked = 0;
  const server = createServer((request, answer) => {
    asked += 1;
    pass(request, answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://greep.localhost:${address.port}`, asked: () => asked, stop };
};
