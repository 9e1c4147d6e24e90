// Who looked at this file and who changed something in it, newest first, by name: the family may know.

import type { FamilyFileResource } from '@greep/access';
import { type FamilyId, OrganisationId } from '@greep/kernel';
import { findOrganisation, personKey, personKind } from '@greep/people';
import type { Key, LoggedAccess } from '@greep/store';
import { listQuery, type Request, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { findFamilyFile, resourceOf } from './family-file.ts';
import type { AccessLine } from './views.ts';

type Line = z.infer<typeof AccessLine>;
type Row = {
  readonly entry: LoggedAccess;
  readonly name: string;
  readonly organisationName?: string;
  readonly resource: FamilyFileResource;
};

const pageSize = 30;
const action = 'viewAccessLog';

/** Names are looked up when shown: the log itself holds none, and those of the family are in the file alone. */
const namesOf = async ({ store }: Tools, entries: readonly LoggedAccess[]): Promise<ReadonlyMap<string, string>> => {
  const people = [...new Set(entries.flatMap(({ personId }) => (personId === 'system' ? [] : personId)))];
  const organisations = [...new Set(entries.flatMap(({ organisationId }) => organisationId ?? []))];
  const named = await Promise.all([
    ...people.map(async (id) => [id, (await store.find(personKind, personKey(id)))?.value.name] as const),
    ...organisations.map(async (id) => [id, (await findOrganisation(store, OrganisationId.parse(id)))?.name] as const),
  ]);
  return new Map(named.flatMap(([id, name]) => (name ? [[id, name] as const] : [])));
};

type Input = { readonly familyId: FamilyId };

const load = async (tools: Tools, { familyId }: Input, { principal }: Request, after?: Key) => {
  const file = await findFamilyFile(tools.store, familyId);
  if (!file) return { rows: [] };
  const resource = resourceOf(file);
  // Asked before the page is: that there is a next one already tells that there is a file, and how busy it is.
  if (!tools.access.decide({ principal, action, resource }).isAllowed) return { rows: [] };
  const page = await tools.store.accessTo(familyId, { limit: pageSize, newestFirst: true, ...(after && { after }) });
  const inDirectory = await namesOf(tools, page.rows);
  const ofFamily = [...file.members, ...file.formerMembers].map(({ value }) => [value.personId, value.name] as const);
  // The directory knows nobody of the own network by name: the family does.
  const ofCircle = file.circle.flatMap(({ value: { kind, personId, name } }) =>
    kind === 'network' ? [[personId, name] as const] : [],
  );
  const names = new Map([...inDirectory, ...ofCircle, ...ofFamily]);
  const rows = page.rows.map((entry): Row => {
    const organisationName = entry.organisationId && names.get(entry.organisationId);
    return { entry, name: names.get(entry.personId) ?? '', ...(organisationName && { organisationName }), resource };
  });
  return { rows, ...(page.next && { next: page.next }) };
};

export const openAccessLog = listQuery({
  name: 'open-access-log',
  action,
  load,
  resource: ({ resource }: Row) => resource,
  view: (rows, principal, _moment, next) => ({
    rows: rows.map(
      ({ entry, name, organisationName }): Line => ({
        at: entry.at,
        kind: entry.kind,
        name,
        role: entry.role,
        ...(organisationName && { organisationName }),
        action: entry.action,
        purpose: entry.purpose,
        isMe: principal.kind === 'person' && principal.personId === entry.personId,
      }),
    ),
    ...(next && { next }),
  }),
});
