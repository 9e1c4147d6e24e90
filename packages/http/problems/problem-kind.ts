// Everything that can be answered instead of what was asked, and the status that goes with it.
// The only place in the system where a kind of refusal becomes a number.
import type { Failure } from '@greep/kernel';

/** Refusals that only HTTP knows; verbs never give these. */
export type ProtocolFailure =
  | { readonly kind: 'method-not-allowed'; readonly code: 'method-not-allowed' }
  | { readonly kind: 'not-acceptable'; readonly code: 'not-acceptable' }
  | { readonly kind: 'too-large'; readonly code: 'body-too-large' }
  | { readonly kind: 'media-type'; readonly code: 'media-type-unsupported' }
  | { readonly kind: 'too-many-requests'; readonly code: 'too-many-requests' }
  | { readonly kind: 'fault'; readonly code: 'fault' }
  | { readonly kind: 'busy'; readonly code: 'busy' }
  | { readonly kind: 'closed'; readonly code: 'closed' }
  | { readonly kind: 'took-too-long'; readonly code: 'took-too-long' };

export type AnyFailure = Failure | ProtocolFailure;
export type ProblemKind = AnyFailure['kind'];

/** Wrong input is 400, never 422 (NL API Design Rules 2.2.0, /core/error-handling/invalid-input). */
export const statusOf = {
  invalid: 400,
  'not-authenticated': 401,
  'not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'wrong-state': 409,
  'key-reused': 409,
  conflict: 412,
  'too-large': 413,
  'media-type': 415,
  'precondition-required': 428,
  'too-many-requests': 429,
  fault: 500,
  busy: 503,
  closed: 503,
  'took-too-long': 503,
} as const satisfies Readonly<Record<ProblemKind, number>>;

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** What is told of an error that was thrown. */
export const failureOf = (error: unknown): AnyFailure => {
  // too many wrote the same at once, and the store gave up waiting: nothing is broken, and a moment later it works
  if (isNamed(error, 'StoreBusy')) return { kind: 'busy', code: 'busy' };
  // the gemeente is being put back; whoever asked has lost nothing
  if (isNamed(error, 'StoreClosed')) return { kind: 'closed', code: 'closed' };
  return { kind: 'fault', code: 'fault' };
};
