// Who is here, while the server does not answer: whoever was, for as long as the keys of this browser open it.
import { type Answer, offline } from '../api/answer.ts';
import type { Input, View } from '../api/api.ts';
import type { Extra } from '../api/create-api.ts';
import { sendStraight } from '../api/send-straight.ts';
import { rememberedRole } from '../session/acting-role.ts';
import { whenSessionIsOver } from '../session/session-over.ts';
import { dropHalf } from './half-in-jar.ts';
import { findClosed } from './heard.ts';
import type { CopyRow } from './shelf.ts';
import { vault } from './vault.ts';

type SessionCall = 'GET /session';
type Session = View<SessionCall>;

const place = 'session';
/** The session is no copy of a family, and has no days of its own. */
const always = '9999-12-31T00:00:00Z';

const isSession = (opened: unknown): opened is Session =>
  typeof opened === 'object' && opened !== null && 'roles' in opened && 'gemeente' in opened;

/** Not the token with which something is sent: it comes anew with the server. */
const keepSession = async ({ csrfToken: _token, ...session }: Session): Promise<void> => {
  const { shelf, lockSelf } = vault();
  const box = await lockSelf(place, session);
  await shelf.self.update('self', { session: box });
};

const openSession = async (): Promise<Session | undefined> => {
  const { shelf, unlockSelf } = vault();
  const self = await shelf.self.get('self');
  const opened = self?.session && (await unlockSelf(place, self.session));
  return isSession(opened) && (await findClosed(vault(), always)) === undefined ? opened : undefined;
};

let owner: string | undefined;

/** Whose copies this window may open, in the role in which they were taken. */
export const isOwn = (row: CopyRow): boolean => row.owner === owner && row.assignmentId === rememberedRole();

/** Somebody was at work in this window. */
export const hasOwner = (): boolean => owner !== undefined;

/** Somebody else, or nobody: what belongs to who was here before stays locked. */
export const lockUp = (): void => {
  owner = undefined;
  vault().forgetKeys();
  dropHalf();
};

const longestWait = 8000;

/** Who is here by the server, and from now on without it too. */
export const knowSession = async (session: Session): Promise<void> => {
  if (session.state !== 'known') return lockUp();
  owner = session.person?.id;
  await keepSession(session).catch(() => undefined);
};

export const sendSession = async (call: SessionCall, input: Input<SessionCall> & Extra): Promise<Answer<Session>> => {
  const answer = await sendStraight(call, { ...input, signal: AbortSignal.timeout(longestWait) });
  if (answer.ok) {
    await knowSession(answer.view);
    return answer;
  }
  if (answer.problem.status !== 0) return answer;
  const here = await openSession().catch(() => undefined);
  owner = here?.person?.id;
  return here === undefined ? { ok: false, problem: offline } : { ok: true, view: here, version: undefined };
};

whenSessionIsOver(lockUp);
