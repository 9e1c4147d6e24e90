// One request to the public interface, as any client would send it. Whatever is not a refusal is tried again:
// each act carries a key of its own, so that it never happens twice.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '@greep/kernel';
import * as z from 'zod';

export type Asked = {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/v1`. */
  readonly path: string;
  readonly body?: object;
  readonly key?: string;
  readonly etag?: string;
  /** The moment at which it happened in the life of the family. */
  readonly at?: Instant;
  readonly role?: string;
};

export type Caller = { readonly origin: string; readonly token: () => Promise<string> };

export type Reply = { readonly status: number; readonly body: unknown; readonly etag: string };

const Problem = z.object({ code: z.string(), errors: z.array(z.object({ code: z.string() })).optional() });
const waits = [50, 150, 400, 1_000, 2_000];

const headersOf = (token: string, { body, key, etag, at, role }: Asked): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  accept: 'application/json',
  ...(body && { 'content-type': 'application/json' }),
  ...(key && { 'idempotency-key': key }),
  ...(etag && { 'if-match': etag }),
  ...(at && { 'greep-moment': at }),
  ...(role && { 'greep-role': role }),
});

const isPassing = (status: number): boolean => status === 429 || status >= 500;

const once = async ({ origin, token }: Caller, asked: Asked): Promise<Reply> => {
  const answer = await fetch(`${origin}/v1${asked.path}`, {
    method: asked.method,
    headers: headersOf(await token(), asked),
    ...(asked.body && { body: JSON.stringify(asked.body) }),
  });
  const body: unknown = await answer.json();
  return { status: answer.status, body, etag: answer.headers.get('etag') ?? '' };
};

export const askGreep = async (caller: Caller, asked: Asked): Promise<Reply> => {
  for (const wait of waits) {
    const reply = await once(caller, asked).catch(() => undefined);
    if (reply && !isPassing(reply.status)) return reply;
    await sleep(wait);
  }
  return once(caller, asked);
};

const refused = 'refused-by-greep';

/** A refusal without anything that was sent: ids in the path are left out. */
export const refusalOf = ({ method, path }: Asked, { status, body }: Reply): Error => {
  const { code = 'no-problem', errors = [] } = Problem.safeParse(body).data ?? {};
  const why = [code, ...new Set(errors.map((error) => error.code))].join(', ');
  const place = path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');
  return new Error(`${method} ${place}: ${status} ${why}`, { cause: isPassing(status) ? 'unreachable' : refused });
};

/** Whether Greep said no, rather than did not answer. */
export const isRefusal = (error: unknown): error is Error => error instanceof Error && error.cause === refused;
