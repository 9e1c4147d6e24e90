// A gemeente begins with nobody in it, so nobody can add anybody. An operator makes the first admin and hands over
// a code on paper. As soon as somebody with that role can sign in, this door is shut: admins add admins.
import { AssignmentId, addSeconds, fail, type Instant, Line, ok, PersonId, type Result } from '@greep/kernel';
import {
  findProfile,
  invitationCode,
  invitationHash,
  invitationRow,
  invitationSeconds,
  normalisedCode,
  peopleIndex,
  personKind,
  personLinkKind,
  personPartition,
  personRow,
  roleLabel,
  roleRow,
} from '@greep/people';
import type { Change, Key, Put, Store } from '@greep/store';

export type FirstAdminMeans = {
  /** Opened in the plane of the administrator. */
  readonly store: Store;
  readonly now: Instant;
  readonly newId: () => string;
};

export type FirstAdmin = { readonly code: string; readonly validUntil: Instant };

type Admin = { readonly id: PersonId; readonly canSignIn: boolean };

const everybody = async (store: Store): Promise<readonly PersonId[]> => {
  const ids: PersonId[] = [];
  let after: Key | undefined;
  do {
    const page = await store.page(personKind, 'gsi1', peopleIndex, { limit: 200, ...(after && { after }) });
    ids.push(...page.rows.map(({ value }) => value.id));
    after = page.next;
  } while (after);
  return ids;
};

const findAdmins = async ({ store, now }: FirstAdminMeans): Promise<readonly Admin[]> => {
  const admins: Admin[] = [];
  for (const id of await everybody(store)) {
    const profile = await findProfile(store, id, now);
    if (!profile?.roles.some(({ role }) => role === 'gemeenteAdmin')) continue;
    const links = await store.list(personLinkKind, personPartition(id), 'SUBJECT#');
    admins.push({ id, canSignIn: links.length > 0 });
  }
  return admins;
};

const newAdmin = (id: PersonId, name: string, { now, newId }: FirstAdminMeans): readonly Put[] => [
  personRow({ id, name, state: 'active', since: now }, 0),
  roleRow(
    id,
    {
      id: AssignmentId.parse(newId()),
      role: 'gemeenteAdmin',
      label: roleLabel('gemeenteAdmin', undefined),
      from: now,
    },
    0,
  ),
];

/**
 * Makes the first admin with an invitation that is valid for 72 hours. While that code was not used another one can be
 * made, for the same person: paper gets lost.
 */
export const makeFirstAdmin = async (name: string, means: FirstAdminMeans): Promise<Result<FirstAdmin, string>> => {
  const { store, now, newId } = means;
  const parsed = Line.safeParse(name);
  if (!parsed.success) return fail('A name is one line of at most 200 characters.');
  const admins = await findAdmins(means);
  if (admins.some(({ canSignIn }) => canSignIn)) {
    return fail('This gemeente has an active admin already, who can add others: nothing was changed.');
  }
  const waiting = admins[0]?.id;
  const id = waiting ?? PersonId.parse(newId());
  const code = invitationCode(newId());
  const validUntil = addSeconds(now, invitationSeconds);
  const invitation = { state: 'open' as const, personId: id, expiresAt: validUntil };
  const change: Change = {
    aggregate: personPartition(id),
    action: waiting ? 'invite-first-admin-again' : 'make-first-admin',
    puts: [
      ...(waiting ? [] : newAdmin(id, parsed.data, means)),
      invitationRow(invitationHash(normalisedCode(code) ?? code), invitation, 0),
    ],
  };
  const committed = await store.commit(change, { actor: { personId: 'system', role: 'operator' }, requestId: newId() });
  return committed.ok ? ok({ code, validUntil }) : fail('Somebody else changed this at the same moment: try again.');
};
