// People and things of an invented gemeente, as access sees them: relations and no contents.
import {
  type FamilyFileResource,
  type FamilyTurnPrincipal,
  type MachinePrincipal,
  type NationalPrincipal,
  type OperatorPrincipal,
  type PersonPrincipal,
  type ReferralResource,
  type Role,
  roles,
} from '@greep/access';
import { AssignmentId, FamilyId, Gemeente, OrganisationId, PersonId, ReferralId } from '@greep/kernel';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const personNumber = (n: number) => PersonId.parse(uuid(n));
export const organisationNumber = (n: number) => OrganisationId.parse(uuid(n));

export const utrecht = Gemeente.parse('gm0344');
export const amersfoort = Gemeente.parse('gm0307');
export const self = personNumber(1);
export const somebodyElse = personNumber(2);
export const ownWorker = personNumber(3);
export const ownOrganisation = organisationNumber(1);
export const otherOrganisation = organisationNumber(2);

type RoleOfGemeente = PersonPrincipal['role'];

export const rolesOfGemeente: readonly RoleOfGemeente[] = roles.filter(
  (role: Role): role is RoleOfGemeente => role !== 'nationalMember' && role !== 'operator',
);

export const aPerson = (role: RoleOfGemeente, more: Partial<PersonPrincipal> = {}): PersonPrincipal => ({
  kind: 'person',
  gemeente: utrecht,
  personId: self,
  role,
  assignmentId: AssignmentId.parse(uuid(9)),
  organisationId: ownOrganisation,
  assurance: 'substantial',
  supervises: role === 'supervisor' ? [ownWorker] : [],
  ...more,
});

/** The screen of the worker `self`, handed to the family of `aFamilyFile`. */
export const aFamilyTurn = (more: Partial<FamilyTurnPrincipal> = {}): FamilyTurnPrincipal => ({
  kind: 'familyTurn',
  gemeente: utrecht,
  familyId: FamilyId.parse(uuid(100)),
  workerId: self,
  assignmentId: AssignmentId.parse(uuid(9)),
  organisationId: ownOrganisation,
  assurance: 'substantial',
  ...more,
});

export const familyNumber = (n: number) => FamilyId.parse(uuid(n));

export const aMachine = (scopes: readonly string[]): MachinePrincipal => ({
  kind: 'machine',
  gemeente: utrecht,
  clientId: 'client',
  scopes,
});

export const aNationalMember: NationalPrincipal = { kind: 'national', personId: self, assurance: 'substantial' };
export const anOperator: OperatorPrincipal = { kind: 'operator', personId: self, assurance: 'substantial' };

export const aFamilyFile = (more: Partial<FamilyFileResource> = {}): FamilyFileResource => ({
  kind: 'FamilyFile',
  id: FamilyId.parse(uuid(100)),
  gemeente: utrecht,
  members: [somebodyElse],
  provider: otherOrganisation,
  standIns: [somebodyElse],
  partners: [{ personId: somebodyElse, organisationId: ownOrganisation }],
  network: [somebodyElse],
  emergency: [somebodyElse],
  ...more,
});

export const aReferral = (more: Partial<ReferralResource> = {}): ReferralResource => ({
  kind: 'Referral',
  id: ReferralId.parse(uuid(200)),
  gemeente: utrecht,
  referrer: somebodyElse,
  state: 'submitted',
  ...more,
});
