// Somebody of the demo who speaks to Greep: with an own token, in one role, and with a key for each act
// that follows from what the act is, so that telling it again changes nothing.
import { createHash } from 'node:crypto';
import type { Instant } from '@greep/kernel';
import * as z from 'zod';
import { type Asked, askGreep, type Caller, type Reply, refusalOf } from './ask-greep.ts';

export type Act = {
  /** What makes this act this act and no other, within the gemeente. */
  readonly act: string;
  readonly method?: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  readonly etag?: string;
  readonly at?: Instant;
};

export type Told<View> = { readonly view: View; readonly etag: string };

export type Voice = {
  readonly read: <View>(path: string, view: z.ZodType<View>) => Promise<Told<View>>;
  readonly say: <View>(act: Act, view: z.ZodType<View>) => Promise<Told<View>>;
  /** What came of it, refusals included. */
  readonly try: (asked: Asked) => Promise<Reply>;
};

const Session = z.object({ roles: z.array(z.object({ assignmentId: z.string(), role: z.string() })) });

export const keyOf = (act: string): string => createHash('sha256').update(`greep-demo|${act}`).digest('base64url');

const told = <View>(asked: Asked, reply: Reply, view: z.ZodType<View>): Told<View> => {
  if (reply.status >= 300) throw refusalOf(asked, reply);
  return { view: view.parse(reply.body), etag: reply.etag };
};

/** `role` is named for somebody who has several. */
export const openVoice = (caller: Caller, role?: string): Voice => {
  let chosen: Promise<string | undefined> | undefined;
  const findRole = async (): Promise<string | undefined> => {
    if (!role) return undefined;
    const { body } = await askGreep(caller, { method: 'GET', path: '/session' });
    return Session.parse(body).roles.find((one) => one.role === role)?.assignmentId;
  };
  const ask = async (asked: Asked): Promise<Reply> => {
    chosen ??= findRole();
    const assignment = await chosen;
    return askGreep(caller, { ...asked, ...(assignment && { role: assignment }) });
  };
  return {
    try: ask,
    read: async (path, view) => {
      const asked = { method: 'GET', path } as const;
      return told(asked, await ask(asked), view);
    },
    say: async ({ act, method = 'POST', ...rest }, view) => {
      const asked = { method, key: keyOf(act), body: {}, ...rest };
      return told(asked, await ask(asked), view);
    },
  };
};
