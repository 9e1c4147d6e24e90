import { clearedCookie, sessionCookie } from './cookie.ts';
import type { Recognised, Recognition } from './recognise.ts';
import { digestOf } from './secret.ts';

export type SignedOut = {
  /** Where to sign out at the issuer too. */
  readonly continueAt?: string;
  readonly cookies: readonly string[];
};

/** The session is gone for good; a token of a program simply is not used any more. */
export const signOut = async ({ site, who }: Recognised, { table, party }: Recognition): Promise<SignedOut> => {
  const cookies = [clearedCookie(sessionCookie)];
  if (who.via !== 'cookie') return { cookies };
  await table.removeSession(digestOf(who.secret));
  const issuer = site.issuers.find((one) => one.issuer === who.session.issuer);
  const address = issuer && (await party.signOutAddress(issuer, `${site.origin}/`));
  return { cookies, ...(address && { continueAt: address.href }) };
};
