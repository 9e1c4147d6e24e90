// Who is asking: answered by packages/session from the cookie or the bearer token, and from nothing else.
import type { Principal } from '@greep/access';
import type { Failure, Instant, Result } from '@greep/kernel';

export type Identity = {
  readonly principal: Principal;
  /**
   * Tells one caller from another when the principal has no id of its own, such as a digest of the session's id.
   * Without it a caller of kind `unknown` cannot repeat a request safely, so its Idempotency-Key is not remembered.
   */
  readonly caller?: string;
  /** Another moment than now, for demo content and migration only. */
  readonly at?: Instant;
};

/**
 * Reads headers and address only: the body has been read already. It is also where a request is refused that
 * another site could have sent (`not-allowed`, code `csrf-token-missing`) or that came without a valid session
 * (`not-authenticated`, code `session-missing` or `session-expired`).
 */
export type Identify = (request: Request) => Promise<Result<Identity, Failure>>;
