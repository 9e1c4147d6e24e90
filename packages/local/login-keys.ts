// The keys of the demo: made once per data directory, so that a restart signs nobody out.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

const PrivateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});
export type PrivateJwk = z.infer<typeof PrivateJwk>;

export const LoginKeys = z.object({
  /** What the login signs tokens with. */
  issuer: PrivateJwk,
  /** What Greep signs with when it fetches them. */
  client: PrivateJwk,
  cookies: z.string().min(32),
});
export type LoginKeys = z.infer<typeof LoginKeys>;

const newKey = async (kid: string): Promise<PrivateJwk> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return PrivateJwk.parse({ ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' });
};

export const newLoginKeys = async (): Promise<LoginKeys> => {
  const serial = randomBytes(4).toString('hex');
  return {
    issuer: await newKey(`login-${serial}`),
    client: await newKey(`greep-${serial}`),
    cookies: randomBytes(32).toString('base64url'),
  };
};

export const publicPart = ({ kty, crv, x, y, kid, alg, use }: PrivateJwk) => ({ kty, crv, x, y, kid, alg, use });

/** Reads the keys in the file, or makes them. Only the owner of the file can read it. */
export const loadLoginKeys = async (file: string): Promise<LoginKeys> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return LoginKeys.parse(JSON.parse(text));
  const keys = await newLoginKeys();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
};
