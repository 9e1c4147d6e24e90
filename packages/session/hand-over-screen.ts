// The worker hands the screen to the family. The session itself becomes smaller, not only what the browser shows:
// whoever holds the screen can send what they like with it and reaches one conversation. Only a fresh sign-in widens it.
import { type FamilyId, fail, notAllowed, ok, type Result } from '@greep/kernel';
import type { SignInMeans } from './begin-sign-in.ts';
import { chooseRole, roleHeader } from './choose-role.ts';
import { askingCookie, cookieHeader } from './cookie.ts';
import { handedOver } from './family-turn.ts';
import { findPerson, vouchingOf } from './find-person.ts';
import { type Recognised, unknownSite } from './recognise.ts';
import { digestOf } from './secret.ts';
import { endOf } from './session.ts';

export type ScreenHandedOver = {
  readonly familyId: FamilyId;
  readonly continueAt?: string;
  readonly cookies: readonly string[];
};

/**
 * Becoming smaller needs no right to the family: towards a family that is not the worker's, the turn is worth nothing.
 * `signOutAddress` at the issuer is where the browser must go next, or the issuer may let anybody in as this worker.
 */
export const handOverScreen = async (
  { site, who }: Recognised,
  { familyId, request }: { readonly familyId: FamilyId; readonly request: Request },
  means: SignInMeans,
): Promise<Result<ScreenHandedOver>> => {
  if (who.via !== 'cookie') return fail(notAllowed());
  if (who.session.handedOver) return handedOver;
  if (site.kind !== 'gemeente') return fail(unknownSite);
  const { clock, limits, party, storeFor, table } = means;
  const now = clock.now();
  const profile = await findPerson(storeFor(site.gemeente), vouchingOf(who), now);
  const role = profile ? chooseRole(profile, request.headers.get(roleHeader)) : fail(notAllowed('person-unknown'));
  if (!role.ok) return role;
  if (role.value.role !== 'familyWorker') return fail(notAllowed());
  const session = { ...who.session, handedOver: { familyId, assignmentId: role.value.id, at: now } };
  await table.saveSession(digestOf(who.secret), session, endOf(session, limits));
  const issuer = site.issuers.find((one) => one.issuer === session.issuer);
  const address = issuer && (await party.signOutAddress(issuer, `${site.origin}/`));
  const cookies = [cookieHeader(askingCookie, means.secrets.next())];
  return ok({ familyId, cookies, ...(address && { continueAt: address.href }) });
};
