// What a verb answers: it went well and here is the value, or it did not and here is why.
// Expected outcomes are values; throwing is for bugs and broken infrastructure only.

export type Result<Value, Error = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Error };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const fail = <Error>(error: Error): { readonly ok: false; readonly error: Error } => ({ ok: false, error });

/** One thing that is wrong with one field. `code` is a catalogue key; the input itself is never echoed. */
export type FieldError = {
  /** JSON pointer to the field, such as `/levels/2/text`. An unknown field is named by its parent. */
  readonly pointer: string;
  readonly code: string;
};

/**
 * Why a request was refused. `kind` is closed and decides the HTTP status in one place (packages/http);
 * `code` is the specific reason, a kebab-case key of the catalogues.
 */
export type Failure =
  | { readonly kind: 'invalid'; readonly code: string; readonly fields: readonly FieldError[] }
  | { readonly kind: 'not-authenticated'; readonly code: string }
  | { readonly kind: 'not-allowed'; readonly code: string }
  | { readonly kind: 'not-found'; readonly code: 'not-found' }
  | { readonly kind: 'wrong-state'; readonly code: string }
  | { readonly kind: 'conflict'; readonly code: string; readonly currentVersion?: number }
  | { readonly kind: 'precondition-required'; readonly code: 'version-required' | 'idempotency-key-required' }
  | { readonly kind: 'key-reused'; readonly code: 'idempotency-key-reused' };

export const notFound: Failure = { kind: 'not-found', code: 'not-found' };

export const invalid = (fields: readonly FieldError[], code = 'fields-invalid'): Failure => ({
  kind: 'invalid',
  code,
  fields,
});

export const wrongState = (code: string): Failure => ({ kind: 'wrong-state', code });

export const notAllowed = (code = 'not-allowed'): Failure => ({ kind: 'not-allowed', code });
