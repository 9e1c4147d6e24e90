// Somebody went to the issuer and has not come back yet: what must match when they do, once and within ten minutes.
import { Gemeente, Instant } from '@greep/kernel';
import * as z from 'zod';

export const PendingSignIn = z.strictObject({
  scope: z.union([Gemeente, z.literal('platform')]),
  issuerId: z.string(),
  verifier: z.string(),
  nonce: z.string(),
  /** Digest of the cookie of the browser that left: another browser cannot come back for it. */
  browser: z.string(),
  returnPath: z.string(),
  /** The screen lies with a family: the issuer must have asked who it is after this moment. */
  askedAfter: Instant.optional(),
  expiresAt: Instant,
});
export type PendingSignIn = z.infer<typeof PendingSignIn>;

export const pendingSeconds = 10 * 60;
