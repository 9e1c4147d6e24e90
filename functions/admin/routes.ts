// What the admin function serves: people, roles, organisations and who supervises whom. Never a family.
import { route } from '@greep/http';
import {
  AddPersonInput,
  AssignmentParams,
  EmptyInput,
  OrganisationInput,
  OrganisationParams,
  OrganisationRows,
  OrganisationView,
  PeopleQuery,
  PeopleRows,
  PersonInvitationView,
  PersonParams,
  PersonView,
  RenamePersonInput,
  RoleInput,
  SuperviseInput,
} from '@greep/people';

const tag = 'People' as const;
const person = { params: PersonParams, output: PersonView, tag, versioned: true, action: 'managePeople', success: 200 } as const;

export const adminRoutes = {
  listPeople: route({ method: 'GET', path: '/people', action: 'managePeople', summary: 'Everybody with a role in this gemeente', tag, query: PeopleQuery, output: PeopleRows, success: 200 }),
  openPerson: route({ method: 'GET', path: '/people/{personId}', summary: 'One person', ...person }),
  addPerson: route({ method: 'POST', path: '/people', action: 'managePeople', summary: 'Add a person with a role', tag, body: AddPersonInput, output: PersonView, success: 201 }),
  renamePerson: route({ method: 'PUT', path: '/people/{personId}/name', summary: 'Correct a name', body: RenamePersonInput, ...person }),
  giveRole: route({ method: 'POST', path: '/people/{personId}/roles', summary: 'Give a role', body: RoleInput, ...person }),
  endRole: route({ method: 'DELETE', path: '/people/{personId}/roles/{assignmentId}', action: 'managePeople', summary: 'Take a role away, at once', tag, params: AssignmentParams, output: PersonView, success: 200, versioned: true }),
  removePerson: route({ method: 'POST', path: '/people/{personId}/departures', summary: 'Somebody leaves: no access from this moment, open sessions too', body: EmptyInput, ...person }),
  readmitPerson: route({ method: 'DELETE', path: '/people/{personId}/departures', summary: 'Undo a departure', ...person }),
  invitePerson: route({ method: 'POST', path: '/people/{personId}/invitations', action: 'managePeople', summary: 'Make an invitation code on paper', tag, params: PersonParams, body: EmptyInput, output: PersonInvitationView, success: 201 }),
  setSupervisor: route({ method: 'PUT', path: '/people/{personId}/supervisor', summary: 'Who supervises this worker', body: SuperviseInput, ...person }),
  listOrganisations: route({ method: 'GET', path: '/organisations', action: 'viewDirectory', summary: 'Organisations of this gemeente', tag, output: OrganisationRows, success: 200 }),
  addOrganisation: route({ method: 'POST', path: '/organisations', action: 'manageOrganisations', summary: 'Add an organisation', tag, body: OrganisationInput, output: OrganisationView, success: 201 }),
  changeOrganisation: route({ method: 'PUT', path: '/organisations/{organisationId}', action: 'manageOrganisations', summary: 'Change an organisation and its approaches', tag, params: OrganisationParams, body: OrganisationInput, output: OrganisationView, success: 200, versioned: true }),
} as const;
