// Asks the deployed API over HTTPS, at the host of a gemeente. In AWS that host leads to the API by its DNS name; here
// the emulator answers at one address, so the host is said in the request.
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { Ask, Reply } from '../api/handlers.ts';
import { place } from './place.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

const bodyOf = ({ body }: Ask): string | Uint8Array | undefined =>
  body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);

const headersOf = ({ host, token, role, body, headers = {} }: Ask): Record<string, string> => ({
  host,
  ...(token && { authorization: `Bearer ${token}` }),
  ...(role && { 'greep-role': role }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...headers,
});

export type DeployedReply = Reply & { readonly cookies: readonly string[] };

export const askDeployed = async (ask: Ask): Promise<DeployedReply> => {
  const asked = request(`${place.url}${ask.path}`, {
    agent,
    method: ask.method,
    // its certificate is for this machine, whatever host is asked for
    servername: 'localhost',
    headers: headersOf(ask),
  });
  asked.end(bodyOf(ask));
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (!response) throw new Error('there was no answer');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    cookies: response.headers['set-cookie'] ?? [],
    text: Buffer.concat(parts).toString(),
  };
};
