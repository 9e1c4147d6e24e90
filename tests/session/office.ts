// Somebody of Utrecht who is both family worker and referrer, and is signed in at a moment that the test moves.
import { AssignmentId, Instant } from '@greep/kernel';
import { digestOf, randomSecrets, roleHeader, type Session, sessionCookie } from '@greep/session';
import { subjectOf } from '../../packages/local/login-subject.ts';
import { anId, type FixedClock, fixedClock } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';
import { aPerson, createWorld, know, origins, type World } from './world.ts';

export const start = '2026-10-15T08:42:00.000Z';
export const from = Instant.parse('2026-01-01T00:00:00.000Z');

export type Someone = {
  readonly person: string;
  readonly subject: string;
  /** Assignments of the two roles. */
  readonly worker: string;
  readonly referrer: string;
  readonly secret: string;
};

export type Asked = {
  readonly secret?: string;
  readonly role?: string;
  readonly origin?: string;
  readonly init?: RequestInit;
};

export const signedOut = (code: string) => ({ ok: false, error: { kind: 'not-authenticated', code } });

export const createOffice = async () => {
  const clock: FixedClock = fixedClock(start);
  const world: World = await createWorld({ clock });
  let people = 0;

  const openSession = async (subject: string, change: Partial<Session> = {}): Promise<string> => {
    const secret = randomSecrets.next();
    const session: Session = {
      scope: utrecht,
      issuer: origins.login,
      subject,
      assurance: 'substantial',
      createdAt: clock.now(),
      lastSeenAt: clock.now(),
      ...change,
    };
    await world.recognition.table.saveSession(digestOf(secret), session, Instant.parse('2099-01-01T00:00:00.000Z'));
    return secret;
  };

  const someone = async (change: Partial<Session> = {}): Promise<Someone> => {
    people += 10;
    const [person, worker, referrer] = [anId(people), anId(people + 1), anId(people + 2)];
    const persona = `persona-${people}`;
    const roles = [
      { id: AssignmentId.parse(worker), role: 'familyWorker' as const, label: 'gezinswerker', from },
      { id: AssignmentId.parse(referrer), role: 'referrer' as const, label: 'verwijzer', from },
    ];
    await know(world, { gemeente: utrecht, person: aPerson(person), roles, persona });
    const subject = subjectOf({ key: persona });
    return { person, subject, worker, referrer, secret: await openSession(subject, change) };
  };

  const ask = ({ secret, role, origin = origins.utrecht, init = {} }: Asked) => {
    const headers = new Headers(init.headers);
    if (secret !== undefined) headers.set('cookie', `${sessionCookie}=${secret}`);
    if (role !== undefined) headers.set(roleHeader, role);
    return world.identify(new Request(`${origin}/v1/families`, { ...init, headers }));
  };

  return { clock, world, openSession, someone, ask };
};

export type Office = Awaited<ReturnType<typeof createOffice>>;
