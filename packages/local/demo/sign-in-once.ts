// Somebody signs in for the first time with the code on paper. Who did so before is left alone:
// a code is shown once, so after an interruption there simply is a new one.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { refusalOf } from './ask-greep.ts';
import type { Voice } from './voice.ts';

const Session = z.object({ state: z.string(), person: z.object({ id: z.string() }).optional() });
const Invitation = z.object({ code: z.string() });

export const isKnown = async (voice: Voice): Promise<boolean> =>
  (await voice.read('/session', Session)).view.state === 'known';

/** `path` is where whoever invites asks for a code. */
export const invite = async (voice: Voice, path: string, body: object = {}): Promise<string> => {
  const asked = { method: 'POST', path, body, key: randomUUID() } as const;
  const reply = await voice.try(asked);
  if (reply.status >= 300) throw refusalOf(asked, reply);
  return Invitation.parse(reply.body).code;
};

export const redeem = async (voice: Voice, code: string): Promise<void> => {
  await voice.say({ act: `redeem|${code}`, path: '/session/invitations', body: { code } }, Session);
};

/** `isNew` when nobody can be known yet, which saves asking. */
export const signInOnce = async (voice: Voice, getCode: () => Promise<string>, isNew = false): Promise<void> => {
  if (isNew || !(await isKnown(voice))) await redeem(voice, await getCode());
};

export const personIdOf = async (voice: Voice): Promise<string> => {
  const { person } = (await voice.read('/session', Session)).view;
  if (!person) throw new Error('somebody who signed in is not known');
  return person.id;
};
