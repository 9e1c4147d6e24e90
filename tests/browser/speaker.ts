// A persona who speaks to the API with a bearer token, as any program may; in a demo also about an earlier day.
import { randomUUID } from 'node:crypto';
import type { Instant } from '@greep/kernel';
import * as z from 'zod';
import { issueToken, type TokenSettings } from '../../packages/local/issue-token.ts';
import type { Persona } from '../../packages/local/persona.ts';

export type Said<View> = { readonly view: View; readonly etag: string };

export type Speaker = {
  readonly read: <View>(path: string, view: z.ZodType<View>) => Promise<Said<View>>;
  /** Throws when Greep refuses: what a test needs must be there. */
  readonly say: <View>(act: Act, view: z.ZodType<View>) => Promise<Said<View>>;
};

export type Act = {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  /** Below `/v1`. */
  readonly path: string;
  readonly body?: object;
  readonly etag?: string;
  /** The assignment to act in, for who has several. */
  readonly role?: string;
};

export const WithId = z.object({ id: z.string() });

export const openSpeaker = async (
  origin: string,
  persona: Pick<Persona, 'key' | 'place'>,
  settings: TokenSettings,
  moment?: Instant,
): Promise<Speaker> => {
  const token = await issueToken(persona, settings);
  const ask = async <View>(path: string, request: RequestInit, view: z.ZodType<View>): Promise<Said<View>> => {
    const answer = await fetch(`${origin}/v1${path}`, request);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${persona.key} ${request.method} ${path}: ${answer.status} ${text}`);
    return { view: view.parse(JSON.parse(text)), etag: answer.headers.get('etag') ?? '' };
  };
  const known = {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    ...(moment && { 'greep-moment': moment }),
  };
  return {
    read: (path, view) => ask(path, { method: 'GET', headers: known }, view),
    say: ({ method = 'POST', path, body = {}, etag, role }, view) =>
      ask(
        path,
        {
          method,
          headers: {
            ...known,
            'idempotency-key': randomUUID(),
            ...(method !== 'DELETE' && { 'content-type': 'application/json' }),
            ...(etag && { 'if-match': etag }),
            ...(role && { 'greep-role': role }),
          },
          ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
        },
        view,
      ),
  };
};
