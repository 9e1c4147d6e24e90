// What the verbs on one person load: the person with roles, links, supervisor and organisations by name.
import type { DirectoryResource } from '@greep/access';
import { type Gemeente, type Instant, type OrganisationId, PersonId } from '@greep/kernel';
import type { Store, Stored } from '@greep/store';
import { type Answer, momentOf, type Ref, type Request, type Tools } from '@greep/verbs';
import { findOrganisation } from './find-organisation.ts';
import type { Person } from './person.ts';
import { isActiveAt, type RoleAssignment } from './role-assignment.ts';
import {
  personKey,
  personKind,
  personLinkKind,
  personPartition,
  roleKind,
  supervisionLinkKind,
  supervisorsOf,
} from './storage.ts';
import type { PersonView } from './views.ts';

export type DirectoryEntry = {
  readonly gemeente: Gemeente;
  readonly person: Stored<Person>;
  readonly roles: readonly Stored<RoleAssignment>[];
  readonly isLinked: boolean;
  readonly supervises: readonly PersonId[];
  /** Normally one. */
  readonly supervisors: readonly { readonly id: PersonId; readonly version: number }[];
  /** Names of everybody and every organisation that the entry mentions. */
  readonly names: ReadonlyMap<string, string>;
};

const supervisorPartition = 'PERSON#';

const namesFor = async (
  store: Store,
  people: readonly PersonId[],
  organisations: readonly OrganisationId[],
): Promise<ReadonlyMap<string, string>> => {
  const named = await Promise.all([
    ...people.map(async (id) => [id, (await store.find(personKind, personKey(id)))?.value.name] as const),
    ...organisations.map(async (id) => [id, (await findOrganisation(store, id))?.name] as const),
  ]);
  return new Map(named.flatMap(([id, name]) => (name ? [[id, name] as const] : [])));
};

/** Being of a family is no role that the administrator gives or sees: the worker invites, and the rest is the family's. */
const isOfDirectory = ({ role }: RoleAssignment): boolean => role !== 'familyMember' && role !== 'networkMember';

/** Undefined also for somebody who is here as a member of a family only. */
export const findDirectoryEntry = async (store: Store, id: PersonId): Promise<DirectoryEntry | undefined> => {
  const [rows, above] = await Promise.all([
    store.open(personPartition(id), [personKind, roleKind, supervisionLinkKind, personLinkKind]),
    store.page(supervisionLinkKind, 'gsi1', supervisorsOf(id), { limit: 10 }),
  ]);
  const person = rows.one(personKind, personKey(id).sk);
  const roles = rows.all(roleKind).filter(({ value }) => isOfDirectory(value));
  if (!person || roles.length === 0) return undefined;
  const supervises = rows.all(supervisionLinkKind).map(({ value }) => value.workerId);
  const supervisors = above.rows.map(({ key, version }) => ({
    id: PersonId.parse(key.pk.slice(supervisorPartition.length)),
    version,
  }));
  const organisations = roles.flatMap(({ value }) => value.organisationId ?? []);
  const names = await namesFor(
    store,
    [...supervises, ...supervisors.map((one) => one.id)],
    [...new Set(organisations)],
  );
  const isLinked = rows.all(personLinkKind).length > 0;
  return { gemeente: store.gemeente, person, roles, isLinked, supervises, supervisors, names };
};

const showRoles = ({ roles, names }: DirectoryEntry, now: Instant): PersonView['roles'] =>
  roles
    .filter(({ value }) => isActiveAt(value, now))
    .map(({ value: { id, role, organisationId, from } }) => ({
      assignmentId: id,
      role,
      ...(organisationId && { organisation: { id: organisationId, name: names.get(organisationId) ?? '' } }),
      since: from,
    }));

export const showPerson = (entry: DirectoryEntry, now: Instant): PersonView => {
  const { person, supervises, supervisors, names } = entry;
  const above = supervisors[0];
  return {
    id: person.value.id,
    name: person.value.name,
    state: person.value.state,
    isLinked: entry.isLinked,
    roles: showRoles(entry, now),
    ...(above && { supervisor: { id: above.id, name: names.get(above.id) ?? '' } }),
    supervises: supervises.map((id) => ({ id, name: names.get(id) ?? '' })),
    version: person.version,
  };
};

export const directoryOf = ({ gemeente }: { readonly gemeente: Gemeente }): DirectoryResource => ({
  kind: 'Directory',
  gemeente,
});

type Address = { readonly personId: PersonId };

/** What all verbs on one person have in common. */
export const onPerson = {
  load: ({ store }: Tools, { personId }: Address) => findDirectoryEntry(store, personId),
  resource: directoryOf,
  version: ({ person }: DirectoryEntry) => person.version,
};

export const answerWithPerson = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<PersonView>> => {
  const entry = await findDirectoryEntry(tools.store, PersonId.parse(ref.personId));
  if (!entry) throw new Error('a person who was just written is not there');
  return {
    view: showPerson(entry, momentOf(tools, request).now),
    version: entry.person.version,
    location: `/people/${entry.person.value.id}`,
  };
};
