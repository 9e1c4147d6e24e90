// An invitation on paper: a code with which somebody of the family signs in for the first time.
// The code is shown once and only its digest is kept.
import { addSeconds, FamilyId, fail, notFound, ok, PersonId } from '@greep/kernel';
import { invitationCode, invitationHash, invitationRow, normalisedCode } from '@greep/people';
import { type Answer, command, type Ref, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { findFamilyFile } from './family-file.ts';
import { onFamilyFile } from './on-family-file.ts';
import { familyPartition, putMember } from './storage.ts';
import type { InvitationView } from './views.ts';

type Input = { readonly familyId: FamilyId; readonly personId: PersonId };

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

export const inviteMember = command({
  name: 'invite-member',
  action: 'inviteMember',
  visibleBy: 'viewFamilyFile',
  ...onFamilyFile,
  decide: (file, { familyId, personId }: Input, { now, newId }) => {
    const member = file.members.find(({ value }) => value.personId === personId);
    if (!member) return fail(notFound);
    const code = invitationCode(newId());
    const newPerson = { name: member.value.name, role: 'familyMember' as const, label: 'gezinslid' };
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
