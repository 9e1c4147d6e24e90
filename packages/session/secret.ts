// Secrets are random and kept only as a digest: who reads the table cannot sign in with what is in it.
import { createHash, randomBytes } from 'node:crypto';

export type SecretSource = { readonly next: () => string };

/** 256 random bits, as 43 characters that fit in a cookie and an address. */
export const randomSecrets: SecretSource = { next: () => randomBytes(32).toString('base64url') };

const form = /^[A-Za-z0-9_-]{43}$/;

export const isSecret = (text: string | undefined): text is string => text !== undefined && form.test(text);

export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Another value from the same secret, from which the secret cannot be found. */
export const derivedFrom = (secret: string, purpose: string): string =>
  createHash('sha256').update(`${purpose}|${secret}`).digest('base64url');
