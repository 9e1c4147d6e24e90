// Everybody with a role in this gemeente. Members of families are not in this list: the worker invites them.
import { listQuery } from '@greep/verbs';
import { directoryOf, findDirectoryEntry, showPerson } from './directory-entry.ts';
import { peopleIndex, personKind } from './storage.ts';

const pageSize = 50;

export const listPeople = listQuery({
  name: 'list-people',
  action: 'managePeople',
  load: async ({ store }, _input: object, _request, after) => {
    const page = await store.page(personKind, 'gsi1', peopleIndex, { limit: pageSize, ...(after && { after }) });
    const entries = await Promise.all(page.rows.map(({ value }) => findDirectoryEntry(store, value.id)));
    const rows = entries.filter((entry) => entry !== undefined);
    return { rows, ...(page.next && { next: page.next }) };
  },
  resource: directoryOf,
  view: (rows, _principal, { now }, next) => ({
    rows: rows.map((entry) => showPerson(entry, now)),
    ...(next && { next }),
  }),
});
