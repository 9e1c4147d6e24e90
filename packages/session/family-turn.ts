// The family's turn: what the session of a worker is worth while the screen lies with the family. The worker's rights
// are read at every request, as always: who lost the family meanwhile has lost it here too.
import type { Principal } from '@greep/access';
import { fail, type Instant, notAllowed, ok, type Result } from '@greep/kernel';
import { askingCookie, readCookie, sessionCookie } from './cookie.ts';
import { findPerson } from './find-person.ts';
import { type Recognition, type SignedIn, unknownSite } from './recognise.ts';
import { digestOf } from './secret.ts';
import type { HandedOver, Session } from './session.ts';
import type { Site } from './site.ts';

export const turnOf = (who: SignedIn): HandedOver | undefined =>
  who.via === 'cookie' ? who.session.handedOver : undefined;

/**
 * After which moment the issuer must have asked who it is, for a sign-in that is under way in this browser: since the
 * screen was handed over, also when that session has ended meanwhile. Undefined when the screen lies with nobody.
 */
export const mustAskAfter = async (
  request: Request,
  { table, clock }: Pick<Recognition, 'table' | 'clock'>,
): Promise<Instant | undefined> => {
  const secret = readCookie(request, sessionCookie);
  const turn = secret === undefined ? undefined : (await table.findSession(digestOf(secret)))?.handedOver;
  return turn?.at ?? (readCookie(request, askingCookie) === undefined ? undefined : clock.now());
};

/** What everything else answers on such a screen: the same for what exists and for what does not. */
export const handedOver: Result<never> = fail(notAllowed('screen-handed-over'));

/** The role that the request names counts for nothing here. */
export const turnPrincipal = async (
  site: Site,
  session: Session,
  { clock, storeFor }: Recognition,
): Promise<Result<Principal>> => {
  if (site.kind !== 'gemeente' || !session.handedOver) return fail(unknownSite);
  const { familyId, assignmentId } = session.handedOver;
  const profile = await findPerson(storeFor(site.gemeente), session, clock.now());
  const role = profile?.roles.find(({ id }) => id === assignmentId);
  if (!profile || profile.person.state === 'left' || role?.role !== 'familyWorker') return handedOver;
  return ok({
    kind: 'familyTurn',
    gemeente: site.gemeente,
    familyId,
    workerId: profile.person.id,
    assignmentId,
    ...(role.organisationId && { organisationId: role.organisationId }),
    assurance: session.assurance,
  });
};
