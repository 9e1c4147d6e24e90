// A role is taken away, at once: the next request of an open session no longer has it.

import type { Principal } from '@greep/access';
import {
  type AssignmentId,
  fail,
  type Instant,
  notFound,
  ok,
  type PersonId,
  type Result,
  wrongState,
} from '@greep/kernel';
import { command } from '@greep/verbs';
import { changePerson } from './change-person.ts';
import { answerWithPerson, type DirectoryEntry, onPerson } from './directory-entry.ts';
import { isActiveAt } from './role-assignment.ts';
import { roleRow } from './storage.ts';

type Input = { readonly personId: PersonId; readonly assignmentId: AssignmentId };

/** Who locks herself out cannot let herself in again. */
export const notMyself = ({ person }: DirectoryEntry, principal: Principal): Result<'somebody-else'> =>
  principal.kind === 'person' && principal.personId === person.value.id
    ? fail(wrongState('not-yourself'))
    : ok('somebody-else');

const activeRole = ({ roles }: DirectoryEntry, id: AssignmentId, now: Instant) =>
  roles.find(({ value }) => value.id === id && isActiveAt(value, now));

export const endRole = command({
  name: 'end-role',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  ...onPerson,
  decide: (entry, { personId, assignmentId }: Input, { now }, principal) => {
    const role = activeRole(entry, assignmentId, now);
    if (!role) return fail(notFound);
    const other = role.value.role === 'gemeenteAdmin' ? notMyself(entry, principal) : ok('somebody-else');
    if (!other.ok) return other;
    const ended = roleRow(personId, { ...role.value, until: now }, role.version);
    return ok(changePerson(entry, 'end-role', { puts: [ended] }));
  },
  answer: answerWithPerson,
});
