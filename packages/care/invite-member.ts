// An invitation on paper: a code with which somebody of the family signs in for the first time.
// The code is shown once and only its digest is kept.
import { addSeconds, FamilyId, fail, notFound, ok, PersonId, wrongState } from '@greep/kernel';
import {
  invitationCode,
  invitationHash,
  invitationRow,
  normalisedCode,
  personLinkKind,
  personPartition,
} from '@greep/people';
import { type Answer, command, type Ref, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { type FamilyFile, findFamilyFile, readerOf } from './family-file.ts';
import { mustAgree } from './must-agree.ts';
import { onFamilyFile } from './on-family-file.ts';
import { familyPartition, putMember } from './storage.ts';
import type { InvitationView } from './views.ts';

/**
 * The directory, which every function reads, holds no name of anybody of a family: the name stays in the file.
 */
const newPerson = { name: 'gezinslid', role: 'familyMember', label: 'gezinslid' } as const;

type Input = { readonly familyId: FamilyId; readonly personId: PersonId };
type Slice = FamilyFile & { readonly hasSignedIn: boolean };

/** Two weeks: until after the next visit. */
const validSeconds = 14 * 24 * 60 * 60;

const hashOf = (code: string): string => invitationHash(normalisedCode(code) ?? code);

const answer = async (
  { store }: Tools,
  ref: Ref,
  _request: unknown,
  once?: Ref,
): Promise<Answer<z.infer<typeof InvitationView>>> => {
  const personId = PersonId.parse(ref.personId);
  const file = await findFamilyFile(store, FamilyId.parse(ref.familyId));
  const member = file?.members.find(({ value }) => value.personId === personId)?.value;
  if (!member?.invitedAt) throw new Error('an invitation that was just written is not there');
  const code = once?.code;
  return {
    view: {
      personId,
      name: member.name,
      ...(code && { code }),
      validUntil: addSeconds(member.invitedAt, validSeconds),
    },
    location: `/families/${ref.familyId}`,
  };
};

const load = async ({ store }: Tools, { familyId, personId }: Input): Promise<Slice | undefined> => {
  const [file, links] = await Promise.all([
    findFamilyFile(store, familyId),
    store.list(personLinkKind, personPartition(personId), 'SUBJECT#'),
  ]);
  return file && { ...file, hasSignedIn: links.length > 0 };
};

/**
 * Whoever holds the code becomes that member. So nobody gets a code for who signed in already, and the paper of somebody
 * who must agree comes from the worker: one parent cannot sign in as the other.
 */
export const inviteMember = command({
  name: 'invite-member',
  action: 'inviteMember',
  visibleBy: 'viewFamilyFile',
  ...onFamilyFile,
  load,
  decide: (file: Slice, { familyId, personId }: Input, { now, today, newId }, principal) => {
    const member = file.members.find(({ value }) => value.personId === personId);
    if (!member) return fail(notFound);
    if (readerOf(principal) === 'family' && mustAgree(member.value, today)) return fail(wrongState('worker-invites'));
    if (file.hasSignedIn) return fail(wrongState('member-signed-in-already'));
    const code = invitationCode(newId());
    const invitation = { state: 'open' as const, personId, expiresAt: addSeconds(now, validSeconds), newPerson };
    return ok({
      status: 201,
      ref: { familyId, personId },
      once: { code },
      change: {
        aggregate: familyPartition(familyId),
        action: 'invite-member',
        puts: [
          putMember(familyId, { ...member.value, invitedAt: now }, member.version),
          invitationRow(hashOf(code), invitation, 0),
        ],
      },
    });
  },
  answer,
});
