// An invitation on paper for somebody of an organisation: the code is shown once, only its digest is kept.
import { addSeconds, fail, ok, PersonId, wrongState } from '@greep/kernel';
import { type Answer, command, momentOf, type Ref, type Request, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { findDirectoryEntry, onPerson } from './directory-entry.ts';
import { invitationCode, invitationHash, normalisedCode } from './invitation.ts';
import { invitationRow, personPartition } from './storage.ts';
import type { PersonInvitationView } from './views.ts';

type Input = { readonly personId: PersonId };
type View = z.infer<typeof PersonInvitationView>;

/** Three days: it is handed over by hand. */
export const invitationSeconds = 3 * 24 * 60 * 60;

const answer = async (tools: Tools, ref: Ref, request: Request, once?: Ref): Promise<Answer<View>> => {
  const entry = await findDirectoryEntry(tools.store, PersonId.parse(ref.personId));
  if (!entry) throw new Error('a person who was just invited is not there');
  const { id, name } = entry.person.value;
  const code = once?.code;
  const validUntil = addSeconds(momentOf(tools, request).now, invitationSeconds);
  return { view: { personId: id, name, ...(code && { code }), validUntil }, location: `/people/${id}` };
};

export const invitePerson = command({
  name: 'invite-person',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  load: onPerson.load,
  resource: onPerson.resource,
  decide: ({ person }, { personId }: Input, { now, newId }) => {
    if (person.value.state === 'left') return fail(wrongState('person-left'));
    const code = invitationCode(newId());
    const hash = invitationHash(normalisedCode(code) ?? code);
    const invitation = { state: 'open' as const, personId, expiresAt: addSeconds(now, invitationSeconds) };
    return ok({
      status: 201,
      ref: { personId },
      once: { code },
      change: {
        aggregate: personPartition(personId),
        action: 'invite-person',
        puts: [invitationRow(hash, invitation, 0)],
      },
    });
  },
  answer,
});
