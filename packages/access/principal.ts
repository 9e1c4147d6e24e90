// Who is asking. A union: each kind carries just the scope that it has,
// so that a national member cannot be mistaken for somebody of a gemeente.
import type { AssignmentId, FamilyId, Gemeente, OrganisationId, PersonId } from '@greep/kernel';

export const roles = [
  'familyMember',
  'networkMember',
  'partner',
  'referrer',
  'assessor',
  'familyWorker',
  'supervisor',
  'providerManager',
  'projectLeader',
  'doorbraakteamMember',
  'policyTeamMember',
  'policyMaker',
  'nationalMember',
  'researcher',
  'gemeenteAdmin',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** How sure the issuer is of who signed in (eIDAS); unknown counts as lowest. */
export const assurances = ['low', 'substantial', 'high'] as const;
export type Assurance = (typeof assurances)[number];

export type PersonPrincipal = {
  readonly kind: 'person';
  readonly gemeente: Gemeente;
  readonly personId: PersonId;
  /** The one role this request acts in. */
  readonly role: Exclude<Role, 'nationalMember' | 'operator'>;
  readonly assignmentId: AssignmentId;
  readonly organisationId?: OrganisationId;
  readonly assurance: Assurance;
  /** Workers whom this person supervises; empty for everybody but supervisors. */
  readonly supervises: readonly PersonId[];
};

export type NationalPrincipal = {
  readonly kind: 'national';
  readonly personId: PersonId;
  readonly assurance: Assurance;
};

export type OperatorPrincipal = {
  readonly kind: 'operator';
  readonly personId: PersonId;
  readonly assurance: Assurance;
};

/** A machine client of one gemeente, with the scopes that its administrator gave it. */
export type MachinePrincipal = {
  readonly kind: 'machine';
  readonly gemeente: Gemeente;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

/**
 * The screen of a worker that lies with the family. No role: what is meant for people and roles is not for whoever
 * holds this screen. It is worth one conversation, of one family, as long as the worker is that family's.
 */
export type FamilyTurnPrincipal = {
  readonly kind: 'familyTurn';
  readonly gemeente: Gemeente;
  readonly familyId: FamilyId;
  /** Who signed in and handed the screen over. */
  readonly workerId: PersonId;
  readonly assignmentId: AssignmentId;
  readonly organisationId?: OrganisationId;
  readonly assurance: Assurance;
};

/** Signed in at an issuer, but not (yet) known as a person of this gemeente. */
export type UnknownPrincipal = { readonly kind: 'unknown'; readonly gemeente: Gemeente; readonly assurance: Assurance };

export type Principal =
  | PersonPrincipal
  | FamilyTurnPrincipal
  | NationalPrincipal
  | OperatorPrincipal
  | MachinePrincipal
  | UnknownPrincipal;
