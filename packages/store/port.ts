// What a verb may ask of the store. A store is opened for one gemeente and one plane,
// so no call can forget the tenant or reach a row of another plane.
import type { AssignmentId, Failure, FamilyId, Gemeente, Instant, PersonId, Result } from '@greep/kernel';
import type * as z from 'zod';
import type { IndexName, Plane } from './planes.ts';

export type Key = { readonly pk: string; readonly sk: string };

/** What kind of row this is, and the schema that it is parsed with when it comes out of storage. */
export type ItemKind<Value> = {
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** What of this kind somebody is still typing: only such rows are saved, and replaced, without an audit entry. */
  readonly draft?: z.ZodType<Value>;
};

export type Stored<Value> = { readonly key: Key; readonly version: number; readonly value: Value };

/** One row to write. `version` is the version that was read; 0 means: it must not exist yet. */
export type Put = {
  readonly kind: ItemKind<unknown>;
  readonly key: Key;
  readonly value: unknown;
  readonly version: number;
  readonly gsi1?: Key;
  readonly gsi2?: Key;
  /** Rows past this moment count as absent. */
  readonly expiresAt?: Instant;
};

/** A row made from facts. It is written only over an older number, or where nothing is yet. */
export type Derived = {
  readonly kind: ItemKind<unknown>;
  readonly key: Key;
  readonly value: unknown;
  /** 1 or higher; becomes the version of the row. */
  readonly number: number;
};

export type Delete = { readonly key: Key; readonly version: number };

/** Another row that must still be as it was read (version 0: must still be absent). */
export type Check = { readonly key: Key; readonly version: number };

/** A fact for the outbox, see packages/events. No names, no free text. */
export type OutboxFact = {
  readonly type: string;
  readonly data: Readonly<Record<string, string | number | boolean | null | string[]>>;
};

export type Change = {
  /** The partition whose audit chain this belongs to, such as `FAMILY#…`. */
  readonly aggregate: string;
  /** The verb, such as `record-goal`. */
  readonly action: string;
  readonly puts: readonly Put[];
  readonly deletes?: readonly Delete[];
  readonly checks?: readonly Check[];
  readonly facts?: readonly OutboxFact[];
  /** The day it happened in life, when that is not the day it is recorded. */
  readonly on?: string;
  /** A recorded reason, ground or purpose as a code, never free text. */
  readonly reason?: string;
};

/** Who did it, in which role. */
export type Actor = {
  readonly personId: PersonId | 'system';
  readonly assignmentId?: AssignmentId;
  readonly role: string;
  readonly organisationId?: string;
  /** For carriers: the event that made them act. */
  readonly because?: string;
};

/** What makes a repeated request harmless. Stored beside the change: never the body itself. */
export type Replay = {
  /** Digest of gemeente, person, role, method, path and key. */
  readonly scope: string;
  readonly bodyHash: string;
  readonly status: 200 | 201;
  /** What the answer is rendered from, afresh, at every replay. */
  readonly ref: Readonly<Record<string, string>>;
};

export type Authorship = { readonly actor: Actor; readonly requestId: string; readonly replay?: Replay };

/** `number` counts the aggregate's commits; a version conflict is a Failure of kind `conflict`. */
export type Committed = { readonly number: number };
export type AlreadyDone = { readonly kind: 'already-done' };

/** Who looked at what (NEN 7513:2018 fields, by their plain names). */
export type AccessEntry = {
  readonly familyId: FamilyId;
  readonly personId: PersonId;
  readonly assignmentId?: AssignmentId;
  readonly role: string;
  readonly organisationId?: string;
  /** Verb of the read, such as `open-family-file`. */
  readonly action: string;
  /** Why this role may look, a code: `works-with-family`, `supervises-worker`, `own-file`, `stand-in`, `emergency`. */
  readonly purpose: string;
  readonly requestId: string;
};

/** What the family reads back. `system` changed something because an event said so, such as an accepted referral. */
export type LoggedAccess = Omit<AccessEntry, 'personId'> & {
  readonly personId: PersonId | 'system';
  readonly at: Instant;
  readonly kind: 'opened' | 'listed' | 'changed';
};

export type Page<Value> = { readonly rows: readonly Stored<Value>[]; readonly next?: Key };

export type PageRequest = {
  /** At most this many rows, 1 to 200. */
  readonly limit: number;
  readonly after?: Key;
  readonly newestFirst?: boolean;
  /** Only sort keys that start with this. */
  readonly prefix?: string;
};

export type Store = {
  readonly gemeente: Gemeente;
  readonly plane: Plane;
  /** One row, or undefined when absent or expired. A row that does not parse raises an alarm and throws. */
  readonly find: <Value>(kind: ItemKind<Value>, key: Key) => Promise<Stored<Value> | undefined>;
  /** All rows of a partition (of one kind, by sort key prefix). Bounded: throws above 1,000 rows. */
  readonly list: <Value>(kind: ItemKind<Value>, pk: string, prefix: string) => Promise<readonly Stored<Value>[]>;
  /** A whole partition in one read, parsed by the kinds given; rows of other kinds are left out knowingly. */
  readonly open: (pk: string, kinds: readonly ItemKind<unknown>[]) => Promise<Partition>;
  readonly page: <Value>(
    kind: ItemKind<Value>,
    index: IndexName,
    pk: string,
    request: PageRequest,
  ) => Promise<Page<Value>>;
  /** How many rows of an index partition have a sort key before this one. Those that expired count until they are swept. */
  readonly count: (index: IndexName, pk: string, before: string) => Promise<number>;
  /** State, audit entry, facts and replay record in one transaction, or nothing at all. */
  readonly commit: (change: Change, authorship: Authorship) => Promise<Result<Committed, Failure | AlreadyDone>>;
  /** Autosave: one conditional write outside chain and outbox, of a draft over a draft. Answers the new version. */
  readonly saveDraft: (put: Put) => Promise<Result<number>>;
  /**
   * Writes rows made from facts, outside chain and outbox, into the reports and nowhere else: together, except for those
   * whose place holds something as new already. At most 100.
   */
  readonly keepNewest: (rows: readonly Derived[]) => Promise<void>;
  /** All rows of a partition, without a bound. */
  readonly walk: <Value>(kind: ItemKind<Value>, pk: string) => AsyncIterable<Stored<Value>>;
  /** What an earlier request with this scope answered, or undefined. */
  readonly findReplay: (scope: string) => Promise<Replay | undefined>;
  /** Written before the answer leaves. A listed family counts once per person, role and day. */
  readonly logAccess: (entries: readonly AccessEntry[], kind: 'opened' | 'listed') => Promise<void>;
  /** Who looked at and who changed this family's file, newest first. */
  readonly accessTo: (
    familyId: FamilyId,
    request: PageRequest,
  ) => Promise<{ rows: readonly LoggedAccess[]; next?: Key }>;
  /** Everybody who ever changed something in this partition. */
  readonly actorsOf: (aggregate: string) => Promise<readonly PersonId[]>;
};

/** Rows of one partition, asked for by kind. */
export type Partition = {
  readonly one: <Value>(kind: ItemKind<Value>, sk: string) => Stored<Value> | undefined;
  readonly all: <Value>(kind: ItemKind<Value>) => readonly Stored<Value>[];
};

/** Keeps the value and its kind together, so that nothing else can be written under that kind. */
export const put = <Value>(
  row: Omit<Put, 'kind' | 'value'> & { readonly kind: ItemKind<Value>; readonly value: Value },
): Put => row;

/** The same for a row made from facts. */
export const derived = <Value>(
  row: Omit<Derived, 'kind' | 'value'> & { readonly kind: ItemKind<Value>; readonly value: Value },
): Derived => row;
