// A verb is one thing that somebody can do or ask, told as a rule: what must be loaded to decide,
// on which resource, what the rule says, and how the answer reads for this reader.
// How a verb runs (order of checks, replay, versions, logging) is told once, in run-command and run-query.
import type { Access, Action, Principal, Resource } from '@greep/access';
import type { Clock, Day, FamilyId, IdSource, Instant, Result } from '@greep/kernel';
import type { Change, Key, Put, Store } from '@greep/store';

/** Seals a position in a list, so that it says nothing and works only for the same caller, verb and filter. */
export type Cursors = {
  readonly seal: (position: string, binding: string) => string;
  readonly open: (text: string, binding: string) => string | undefined;
};

export type Tools = {
  readonly store: Store;
  readonly access: Access;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly cursors: Cursors;
};

/** What came with the request apart from its input. */
export type Request = {
  readonly principal: Principal;
  readonly requestId: string;
  /** Version from If-Match; `'*'` is not accepted. */
  readonly ifMatch?: number;
  readonly replay?: { readonly scope: string; readonly bodyHash: string };
  /** Another moment than now, for migration and demo content only; the trail still keeps when it was recorded. */
  readonly at?: Instant;
};

/** The moment of deciding, so that rules need no clock of their own. */
export type Moment = { readonly now: Instant; readonly today: Day; readonly newId: () => string };

export type Answer<View> = {
  readonly view: View;
  /** Version of the one resource in the view; becomes the ETag. */
  readonly version?: number;
  readonly status?: 200 | 201;
  /** Path of what was made, below `/v1`. */
  readonly location?: string;
};

export type Ref = Readonly<Record<string, string>>;

export type Outcome = {
  readonly change: Change;
  readonly ref: Ref;
  readonly status?: 200 | 201;
  /** Shown in the first answer and never stored, such as an invitation code; a replay does without. */
  readonly once?: Ref;
};

/** A draft is saved outside the audit chain: what is typed but not yet done. */
export type DraftOutcome = { readonly draft: Put; readonly ref: Ref };

export type Command<Input, Slice, View> = {
  readonly kind: 'command';
  /** Kebab-case, as in the audit entry: `record-goal`. */
  readonly name: string;
  readonly action: Action;
  /** Who may know that the resource exists: a denied act answers 403 to them and 404 to all others. */
  readonly visibleBy: Action;
  /** Reads what is needed to decide; undefined when it does not exist. */
  readonly load: (tools: Tools, input: Input, request: Request) => Promise<Slice | undefined>;
  readonly resource: (slice: Slice, input: Input) => Resource;
  /** May it be done on what takes no changes any more? See `closedBecause` of a resource. */
  readonly evenWhenClosed?: true;
  /** Version of the addressed resource: when given, If-Match is demanded (428) and compared (412). */
  readonly version?: (slice: Slice, input: Input) => number;
  /** The rule itself: pure. */
  readonly decide: (slice: Slice, input: Input, moment: Moment, principal: Principal) => Result<Outcome | DraftOutcome>;
  /** Reads what was written and shows it to this reader; used after the commit and at every replay. */
  /** Undefined: it is gone already, and nobody hears more than of what never was. */
  readonly answer: (tools: Tools, ref: Ref, request: Request, once?: Ref) => Promise<Answer<View> | undefined>;
};

export type Query<Input, Slice, View> = {
  readonly kind: 'query';
  readonly name: string;
  readonly action: Action;
  readonly load: (tools: Tools, input: Input, request: Request) => Promise<Slice | undefined>;
  readonly resource: (slice: Slice, input: Input) => Resource;
  readonly view: (slice: Slice, principal: Principal, moment: Moment) => View;
  readonly version?: (slice: Slice) => number;
  /** Families whose file this shows: logged before the answer leaves. */
  readonly shows?: (slice: Slice) => readonly FamilyId[];
};

/** `next` is where the following page starts; the runner seals it into a cursor. */
export type RowPage<Row> = { readonly rows: readonly Row[]; readonly next?: Key };

export type ListQuery<Input, Row, View> = {
  readonly kind: 'list';
  readonly name: string;
  /** May this principal ask for such a list at all, and see this row? */
  readonly action: Action;
  readonly load: (tools: Tools, input: Input, request: Request, after: Key | undefined) => Promise<RowPage<Row>>;
  readonly resource: (row: Row) => Resource;
  readonly view: (rows: readonly Row[], principal: Principal, moment: Moment, next: string | undefined) => View;
  readonly shows?: (row: Row) => FamilyId | undefined;
};

// biome-ignore lint/suspicious/noExplicitAny: a table of verbs holds verbs of every input and slice
export type Verb = Command<any, any, unknown> | Query<any, any, unknown> | ListQuery<any, any, unknown>;

export const command = <Input, Slice, View>(
  verb: Omit<Command<Input, Slice, View>, 'kind'>,
): Command<Input, Slice, View> => ({ kind: 'command', ...verb });

export const query = <Input, Slice, View>(
  verb: Omit<Query<Input, Slice, View>, 'kind'>,
): Query<Input, Slice, View> => ({ kind: 'query', ...verb });

export const listQuery = <Input, Row, View>(
  verb: Omit<ListQuery<Input, Row, View>, 'kind'>,
): ListQuery<Input, Row, View> => ({ kind: 'list', ...verb });
