import type { Instant, PersonId } from '@greep/kernel';
import type { Store } from '@greep/store';
import type { Person } from './person.ts';
import { isActiveAt, type RoleAssignment } from './role-assignment.ts';
import { personKey, personKind, personPartition, roleKind, supervisionLinkKind } from './storage.ts';

/** A person with what that person may be now. */
export type Profile = {
  readonly person: Person;
  /** Those that hold at the moment asked for, oldest first. */
  readonly roles: readonly RoleAssignment[];
  readonly supervises: readonly PersonId[];
};

const byAge = (a: RoleAssignment, b: RoleAssignment): number =>
  a.from === b.from ? a.id.localeCompare(b.id) : a.from.localeCompare(b.from);

/** One read of the person's partition. Undefined for a person who does not exist; a leaver has no roles. */
export const findProfile = async (store: Store, id: PersonId, now: Instant): Promise<Profile | undefined> => {
  const rows = await store.open(personPartition(id), [personKind, roleKind, supervisionLinkKind]);
  const person = rows.one(personKind, personKey(id).sk)?.value;
  if (!person) return undefined;
  if (person.state === 'left') return { person, roles: [], supervises: [] };
  return {
    person,
    roles: rows
      .all(roleKind)
      .map((row) => row.value)
      .filter((role) => isActiveAt(role, now))
      .toSorted(byAge),
    supervises: rows.all(supervisionLinkKind).map((row) => row.value.workerId),
  };
};
