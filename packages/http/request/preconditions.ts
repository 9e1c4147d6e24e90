// What a writer sends along so that nothing is lost (If-Match) and nothing happens twice (Idempotency-Key).
import { createHash } from 'node:crypto';
import type { Principal } from '@greep/access';
import { type Failure, fail, invalid, ok, type Result } from '@greep/kernel';
import type { Identity } from '../identify.ts';
import type { Method, Route } from '../route.ts';

export type Preconditions = { readonly ifMatch?: number; readonly key?: string };

/** A POST whose last segment begins with `_` only asks, such as `/referrals/_search`; it has no effect to repeat. */
const isQuestion = (path: string): boolean => /\/_[a-z-]+$/.test(path);

export const needsKey = ({ method, path }: Pick<Route, 'method' | 'path'>): boolean =>
  method === 'POST' && !isQuestion(path);

/** Only a strong ETag as Greep gave it; `*` would overwrite what the writer never saw. */
const readIfMatch = (header: string | null): Result<number | undefined> => {
  if (header === null) return ok(undefined);
  const version = /^"(0|[1-9]\d{0,14})"$/.exec(header.trim())?.[1];
  return version === undefined ? fail(invalid([], 'if-match-invalid')) : ok(Number(version));
};

const readKey = (header: string | null, isNeeded: boolean): Result<string | undefined> => {
  const missing: Failure = { kind: 'precondition-required', code: 'idempotency-key-required' };
  if (header === null) return isNeeded ? fail(missing) : ok(undefined);
  return /^[\w-]{16,128}$/.test(header) ? ok(header) : fail(invalid([], 'idempotency-key-invalid'));
};

export const readPreconditions = (route: Route, headers: Headers): Result<Preconditions> => {
  if (route.method === 'GET') return ok({});
  const ifMatch = readIfMatch(headers.get('if-match'));
  if (!ifMatch.ok) return ifMatch;
  const key = readKey(headers.get('idempotency-key'), needsKey(route));
  if (!key.ok) return key;
  return ok({
    ...(ifMatch.value !== undefined && { ifMatch: ifMatch.value }),
    ...(key.value !== undefined && { key: key.value }),
  });
};

const callerOf = ({ principal, caller }: Identity): readonly string[] | undefined => {
  switch (principal.kind) {
    case 'person':
      return [principal.gemeente, principal.personId, principal.assignmentId];
    case 'familyTurn':
      return [principal.gemeente, principal.familyId, principal.assignmentId];
    case 'machine':
      return [principal.gemeente, principal.clientId];
    case 'unknown':
      return caller === undefined ? undefined : [principal.gemeente, caller];
    default:
      return [principal.personId];
  }
};

type Repeatable = {
  readonly method: Method;
  readonly path: string;
  readonly search: string;
  readonly key: string;
  readonly bytes: Uint8Array;
};

/** Digests only, so that neither the key nor the body is stored. Undefined when nobody can be told apart. */
export const replayOf = (identity: Identity, { method, path, search, key, bytes }: Repeatable) => {
  const caller = callerOf(identity);
  if (!caller) return undefined;
  const kind: Principal['kind'] = identity.principal.kind;
  const scope = createHash('sha256')
    .update(JSON.stringify([kind, ...caller, method, path, key]))
    .digest('hex');
  const bodyHash = createHash('sha256').update(search).update(bytes).digest('hex');
  return { scope, bodyHash };
};
