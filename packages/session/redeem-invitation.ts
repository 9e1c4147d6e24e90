// The code on paper is the one moment at which somebody who signed in becomes a person whom the gemeente knows.
import { addSeconds, fail, type Instant, notAllowed, ok, type Result, wrongState } from '@greep/kernel';
import {
  codeNotValid,
  findProfile,
  invitationHash,
  invitationKey,
  invitationKind,
  invitationRow,
  invitationSeconds,
  invitedPersonRows,
  linkRows,
  normalisedCode,
  personLinkKind,
  personPartition,
  subjectHash,
  subjectLinkKey,
  subjectLinkKind,
  type UsedInvitation,
  useInvitation,
} from '@greep/people';
import type { Change, Replay, Store } from '@greep/store';
import { vouchingOf } from './find-person.ts';
import type { Recognised, Recognition } from './recognise.ts';
import { digestOf } from './secret.ts';
import { endOf } from './session.ts';

export type Redemption = {
  readonly code: string;
  readonly requestId: string;
  readonly replay?: Pick<Replay, 'scope' | 'bodyHash'>;
};

const attemptsPerHour = 5;

/** Counted for whoever signed in, so that signing in again gives no new tries. */
const isTryingTooOften = async ({ table, clock }: Recognition, subject: string): Promise<boolean> => {
  const now: Instant = clock.now();
  const hour = now.slice(0, 13);
  return (await table.countAttempt(`${subject}#${hour}`, addSeconds(now, 2 * 60 * 60))) > attemptsPerHour;
};

type Found = {
  readonly hash: string;
  readonly version: number;
  readonly invitation: UsedInvitation;
  /** Somebody of a family: has no row in the directory yet. */
  readonly isNew: boolean;
};

/**
 * A second sign-in of one person is a second key to all that is theirs. Somebody of a family gets none; for staff,
 * whose issuer may change, only by a paper that is younger than the first key.
 */
const isOvertaken = async (store: Store, { personId, newPerson, expiresAt }: UsedInvitation): Promise<boolean> => {
  const links = await store.list(personLinkKind, personPartition(personId), 'SUBJECT#');
  const writtenAt = addSeconds(expiresAt, -invitationSeconds);
  return links.some(({ value }) => newPerson !== undefined || value.linkedAt >= writtenAt);
};

const findInvitation = async (store: Store, typed: string, now: Instant): Promise<Result<Found>> => {
  const code = normalisedCode(typed);
  if (code === undefined) return fail(codeNotValid);
  const hash = invitationHash(code);
  const stored = await store.find(invitationKind, invitationKey(hash));
  const used = stored ? useInvitation(stored.value, now) : fail(codeNotValid);
  if (!stored || !used.ok) return fail(codeNotValid);
  const invited = await findProfile(store, used.value.personId, now);
  const isWelcome = invited ? invited.person.state === 'active' : used.value.newPerson !== undefined;
  if (!isWelcome || (await isOvertaken(store, used.value))) return fail(codeNotValid);
  return ok({ hash, version: stored.version, invitation: used.value, isNew: invited === undefined });
};

const changeOf = ({ hash, version, invitation, isNew }: Found, subject: string): Change => ({
  aggregate: `PERSON#${invitation.personId}`,
  action: 'redeem-invitation',
  puts: [
    invitationRow(hash, invitation, version),
    ...(isNew ? invitedPersonRows(invitation) : []),
    ...linkRows(subject, { personId: invitation.personId, linkedAt: invitation.usedAt }),
  ],
});

/** Was the same request done before? A lost answer must not look like a used code. */
const isRepeated = async (store: Store, { replay }: Redemption): Promise<Result<boolean>> => {
  const earlier = replay && (await store.findReplay(replay.scope));
  if (!earlier) return ok(false);
  if (earlier.bodyHash === replay.bodyHash) return ok(true);
  return fail({ kind: 'key-reused', code: 'idempotency-key-reused' });
};

/** Links who signed in to the person of the invitation, and uses the invitation up, in one transaction. */
export const redeemInvitation = async (
  { site, who }: Recognised,
  redemption: Redemption,
  means: Recognition,
): Promise<Result<'linked'>> => {
  if (site.kind === 'platform' || who.via === 'client-token') return fail(notAllowed());
  const store = means.storeFor(site.gemeente);
  const vouching = vouchingOf(who);
  const subject = subjectHash(vouching.issuer, vouching.subject);
  const repeated = await isRepeated(store, redemption);
  if (!repeated.ok) return repeated;
  if (repeated.value) return ok('linked');
  if (await store.find(subjectLinkKind, subjectLinkKey(subject))) return fail(wrongState('person-known-already'));
  if (await isTryingTooOften(means, subject)) return fail(notAllowed('invitation-tried-too-often'));

  const found = await findInvitation(store, redemption.code, means.clock.now());
  if (!found.ok) return found;
  const { personId } = found.value.invitation;
  const { requestId, replay } = redemption;
  const committed = await store.commit(changeOf(found.value, subject), {
    actor: { personId, role: 'invited' },
    requestId,
    ...(replay && { replay: { ...replay, status: 201, ref: {} } }),
  });
  // Somebody else was first with the same code: for this one it is used.
  if (!committed.ok) return committed.error.kind === 'already-done' ? ok('linked') : fail(codeNotValid);
  if (who.via === 'cookie') {
    const session = { ...who.session, personId };
    await means.table.saveSession(digestOf(who.secret), session, endOf(session, means.limits));
  }
  return ok('linked');
};
