// Who supervises a worker. The supervisor sees the families of that worker, from this moment and no longer than this.
import { fail, invalid, ok, type PersonId } from '@greep/kernel';
import { command, type Tools } from '@greep/verbs';
import { changePerson } from './change-person.ts';
import { answerWithPerson, type DirectoryEntry, findDirectoryEntry, onPerson } from './directory-entry.ts';
import { isActiveAt } from './role-assignment.ts';
import { supervisionLinkKey, supervisionLinkRow } from './storage.ts';

type Input = { readonly personId: PersonId; readonly supervisorId?: PersonId };
type Slice = DirectoryEntry & { readonly chosen?: DirectoryEntry };

export const setSupervisor = command({
  name: 'set-supervisor',
  action: 'managePeople',
  visibleBy: 'viewDirectory',
  ...onPerson,
  load: async ({ store }: Tools, { personId, supervisorId }: Input): Promise<Slice | undefined> => {
    const [entry, chosen] = await Promise.all([
      findDirectoryEntry(store, personId),
      supervisorId && findDirectoryEntry(store, supervisorId),
    ]);
    return entry && { ...entry, ...(chosen && { chosen }) };
  },
  decide: (slice: Slice, { personId, supervisorId }: Input, { now }) => {
    const isSupervisor = slice.chosen?.roles.some(({ value }) => value.role === 'supervisor' && isActiveAt(value, now));
    const isSelf = supervisorId === personId;
    if (supervisorId && (!isSupervisor || isSelf))
      return fail(invalid([{ pointer: '/supervisorId', code: 'not-a-choice' }]));
    const before = slice.supervisors.filter(({ id }) => id !== supervisorId);
    const isNew = supervisorId && !slice.supervisors.some(({ id }) => id === supervisorId);
    return ok(
      changePerson(slice, 'set-supervisor', {
        deletes: before.map(({ id, version }) => ({ key: supervisionLinkKey(id, personId), version })),
        puts: isNew ? [supervisionLinkRow(supervisorId, { workerId: personId, since: now }, 0)] : [],
      }),
    );
  },
  answer: answerWithPerson,
});
