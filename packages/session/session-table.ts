// What is kept about signing in, over all gemeenten. Everything is found by the digest of a secret.
// A row that does not parse is a bug or a break-in: it throws, and whoever sent it is not signed in.
import { Day, type Instant, PersonId } from '@greep/kernel';
import type { PlatformRow, PlatformRows } from '@greep/store';
import * as z from 'zod';
import { PendingSignIn } from './pending-sign-in.ts';
import { PlatformPerson } from './platform-person.ts';
import { Session } from './session.ts';

export type SessionTable = {
  readonly savePending: (stateDigest: string, pending: PendingSignIn) => Promise<void>;
  /** Takes it away and answers it: the same state never comes twice. */
  readonly takePending: (stateDigest: string) => Promise<PendingSignIn | undefined>;

  readonly saveSession: (digest: string, session: Session, endsAt: Instant) => Promise<void>;
  readonly findSession: (digest: string) => Promise<Session | undefined>;
  /** Only a session that is still there is kept alive: one that was ended meanwhile stays ended. */
  readonly touchSession: (digest: string, lastSeenAt: Instant, endsAt: Instant) => Promise<void>;
  readonly removeSession: (digest: string) => Promise<void>;

  /** Counts one more attempt under this key and answers how many there are now. */
  readonly countAttempt: (key: string, forgottenAt: Instant) => Promise<number>;

  /** On which day somebody was shown something, and until when that is remembered. */
  readonly saveSeen: (key: string, day: Day, forgottenAt: Instant) => Promise<void>;
  readonly findSeen: (key: string) => Promise<Day | undefined>;

  readonly findPlatformPerson: (id: PersonId) => Promise<PlatformPerson | undefined>;
  readonly savePlatformPerson: (person: PlatformPerson) => Promise<void>;
  readonly findPlatformSubject: (subjectDigest: string) => Promise<PersonId | undefined>;
  readonly linkPlatformSubject: (subjectDigest: string, personId: PersonId) => Promise<void>;
};

const SeenRow = z.strictObject({ day: Day });
const SubjectRow = z.strictObject({ personId: PersonId });
const KeptSession = Session.omit({ lastSeenAt: true });

const parsed = <Value>(schema: z.ZodType<Value>, row: PlatformRow | undefined): Value | undefined =>
  row && schema.parse(row.data);

export const openSessionTable = (rows: PlatformRows): SessionTable => ({
  savePending: (digest, pending) => rows.save(`PENDING#${digest}`, pending, { expiresAt: pending.expiresAt }),
  takePending: async (digest) => parsed(PendingSignIn, await rows.take(`PENDING#${digest}`)),

  /** When it was last used lies beside the rest, so that keeping it alive is one small write. */
  saveSession: (digest, { lastSeenAt, ...rest }, expiresAt) =>
    rows.save(`SESSION#${digest}`, rest, { touchedAt: lastSeenAt, expiresAt }),
  findSession: async (digest) => {
    const row = await rows.find(`SESSION#${digest}`);
    return row && Session.parse({ ...KeptSession.parse(row.data), lastSeenAt: row.touchedAt });
  },
  touchSession: (digest, touchedAt, expiresAt) => rows.touch(`SESSION#${digest}`, { touchedAt, expiresAt }),
  removeSession: (digest) => rows.remove(`SESSION#${digest}`),

  countAttempt: (key, forgottenAt) => rows.count(`ATTEMPTS#${key}`, forgottenAt),

  saveSeen: (key, day, expiresAt) => rows.save(`SEEN#${key}`, { day }, { expiresAt }),
  findSeen: async (key) => parsed(SeenRow, await rows.find(`SEEN#${key}`))?.day,

  findPlatformPerson: async (id) => parsed(PlatformPerson, await rows.find(`PLATFORM-PERSON#${id}`)),
  savePlatformPerson: (person) => rows.save(`PLATFORM-PERSON#${person.id}`, person),
  findPlatformSubject: async (digest) => parsed(SubjectRow, await rows.find(`SUBJECT#${digest}`))?.personId,
  linkPlatformSubject: (digest, personId) => rows.save(`SUBJECT#${digest}`, { personId }),
});
