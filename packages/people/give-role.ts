// Somebody gets a role, from this moment.
import { fail, invalid, ok, type PersonId, wrongState } from '@greep/kernel';
import { command, type Tools } from '@greep/verbs';
import { changePerson } from './change-person.ts';
import { answerWithPerson, type DirectoryEntry, findDirectoryEntry, onPerson } from './directory-entry.ts';
import { notMyself } from './end-role.ts';
import { listOrganisations } from './find-organisation.ts';
import { type AskedRole, newRole, wrongRole } from './new-role.ts';
import type { Organisation } from './organisation.ts';
import { isActiveAt } from './role-assignment.ts';
import { roleRow } from './storage.ts';

type Input = AskedRole & { readonly personId: PersonId };
type Slice = DirectoryEntry & { readonly organisations: readonly Organisation[] };

export const giveRole = command({
  name: 'give-role',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  ...onPerson,
  load: async ({ store }: Tools, { personId }: Input): Promise<Slice | undefined> => {
    const [entry, organisations] = await Promise.all([findDirectoryEntry(store, personId), listOrganisations(store)]);
    return entry && { ...entry, organisations };
  },
  decide: (slice: Slice, { personId, ...asked }: Input, moment, principal) => {
    // Who gives rights gives none to herself: a second person must.
    const other = notMyself(slice, principal);
    if (!other.ok) return other;
    if (slice.person.value.state === 'left') return fail(wrongState('person-left'));
    const wrong = wrongRole(asked, slice.organisations, '');
    if (wrong.length > 0) return fail(invalid(wrong));
    const has = slice.roles.some(
      ({ value }) =>
        isActiveAt(value, moment.now) && value.role === asked.role && value.organisationId === asked.organisationId,
    );
    if (has) return fail(wrongState('role-held-already'));
    const row = roleRow(personId, newRole(asked, slice.organisations, moment), 0);
    return ok(changePerson(slice, 'give-role', { puts: [row] }));
  },
  answer: answerWithPerson,
});
