// Where people, organisations and invitations lie in the gemeente's table.
import type { AssignmentId, OrganisationId, PersonId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put } from '@greep/store';
import { Invitation } from './invitation.ts';
import { MachineClient } from './machine-client.ts';
import { Organisation } from './organisation.ts';
import { Person } from './person.ts';
import { type GemeenteRole, RoleAssignment } from './role-assignment.ts';
import { PersonLink, SubjectLink } from './subject-link.ts';
import { SupervisionLink } from './supervision-link.ts';

export const personKind: ItemKind<Person> = { name: 'person', schema: Person };
export const roleKind: ItemKind<RoleAssignment> = { name: 'role-assignment', schema: RoleAssignment };
export const supervisionLinkKind: ItemKind<SupervisionLink> = { name: 'supervision-link', schema: SupervisionLink };
export const organisationKind: ItemKind<Organisation> = { name: 'organisation', schema: Organisation };
export const invitationKind: ItemKind<Invitation> = { name: 'invitation', schema: Invitation };
export const subjectLinkKind: ItemKind<SubjectLink> = { name: 'subject-link', schema: SubjectLink };
export const personLinkKind: ItemKind<PersonLink> = { name: 'person-link', schema: PersonLink };
export const machineClientKind: ItemKind<MachineClient> = { name: 'machine-client', schema: MachineClient };

export const personPartition = (id: PersonId): string => `PERSON#${id}`;
export const personKey = (id: PersonId): Key => ({ pk: personPartition(id), sk: 'PROFILE' });
export const roleKey = (person: PersonId, id: AssignmentId): Key => ({ pk: personPartition(person), sk: `ROLE#${id}` });
export const supervisionLinkKey = (supervisor: PersonId, worker: PersonId): Key => ({
  pk: personPartition(supervisor),
  sk: `SUPERVISES#${worker}`,
});
export const organisationKey = (id: OrganisationId): Key => ({ pk: `ORGANISATION#${id}`, sk: 'PROFILE' });
export const invitationKey = (hash: string): Key => ({ pk: `INVITATION#${hash}`, sk: 'INVITATION' });
export const subjectLinkKey = (hash: string): Key => ({ pk: `SUBJECT#${hash}`, sk: 'PERSON' });
export const personLinkKey = (person: PersonId, hash: string): Key => ({
  pk: personPartition(person),
  sk: `SUBJECT#${hash}`,
});
export const machineClientKey = (id: string): Key => ({ pk: `CLIENT#${id}`, sk: 'PROFILE' });

/** Index partitions: everybody, every organisation, who works at one, who supervises a worker. */
export const peopleIndex = 'PEOPLE';
export const organisationsIndex = 'ORGANISATIONS';
export const peopleOfOrganisation = (id: OrganisationId): string => `ORGANISATION-PEOPLE#${id}`;
export const supervisorsOf = (worker: PersonId): string => `SUPERVISOR#${worker}`;
/** Who sits in a team: doorbraakteam or policy team. */
export const teamOf = (role: TeamRole): string => `TEAM#${role}`;

type TeamRole = 'doorbraakteamMember' | 'policyTeamMember';
const isTeamRole = (role: GemeenteRole): role is TeamRole =>
  role === 'doorbraakteamMember' || role === 'policyTeamMember';

export const personRow = (value: Person, version: number): Put =>
  put({ kind: personKind, key: personKey(value.id), value, version, gsi1: { pk: peopleIndex, sk: value.id } });

export const roleRow = (person: PersonId, value: RoleAssignment, version: number): Put =>
  put({
    kind: roleKind,
    key: roleKey(person, value.id),
    value,
    version,
    ...(isTeamRole(value.role) && value.until === undefined && { gsi1: { pk: teamOf(value.role), sk: person } }),
    ...(value.organisationId && {
      gsi2: { pk: peopleOfOrganisation(value.organisationId), sk: `${value.role}#${person}` },
    }),
  });

export const supervisionLinkRow = (supervisor: PersonId, value: SupervisionLink, version: number): Put =>
  put({
    kind: supervisionLinkKind,
    key: supervisionLinkKey(supervisor, value.workerId),
    value,
    version,
    gsi1: { pk: supervisorsOf(value.workerId), sk: supervisor },
  });

export const organisationRow = (value: Organisation, version: number): Put =>
  put({
    kind: organisationKind,
    key: organisationKey(value.id),
    value,
    version,
    gsi1: { pk: organisationsIndex, sk: `${value.kind}#${value.id}` },
  });

/** `hash` is the invitationHash of the code that was printed. */
export const invitationRow = (hash: string, value: Invitation, version: number): Put =>
  put({ kind: invitationKind, key: invitationKey(hash), value, version });

/** Both sides of a link; `hash` is the subjectHash of who signed in. */
export const linkRows = (hash: string, { personId, linkedAt }: SubjectLink): readonly Put[] => [
  put({ kind: subjectLinkKind, key: subjectLinkKey(hash), value: { personId, linkedAt }, version: 0 }),
  put({ kind: personLinkKind, key: personLinkKey(personId, hash), value: { linkedAt }, version: 0 }),
];

export const machineClientRow = (value: MachineClient, version: number): Put =>
  put({ kind: machineClientKind, key: machineClientKey(value.id), value, version });
