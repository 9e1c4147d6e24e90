// What the verbs that change one person have in common: the person's own row moves on with each of them,
// so that two administrators see each other's work.
import type { PersonId } from '@greep/kernel';
import type { Delete, Put } from '@greep/store';
import type { Outcome } from '@greep/verbs';
import type { DirectoryEntry } from './directory-entry.ts';
import type { Person } from './person.ts';
import { personPartition, personRow } from './storage.ts';

type More = { readonly person?: Person; readonly puts?: readonly Put[]; readonly deletes?: readonly Delete[] };

export const changePerson = ({ person }: DirectoryEntry, action: string, more: More = {}): Outcome => {
  const personId: PersonId = person.value.id;
  return {
    ref: { personId },
    change: {
      aggregate: personPartition(personId),
      action,
      puts: [personRow(more.person ?? person.value, person.version), ...(more.puts ?? [])],
      ...(more.deletes && { deletes: more.deletes }),
    },
  };
};
