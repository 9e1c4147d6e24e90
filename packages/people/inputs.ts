// What the gemeente's administrator sends about people, roles and organisations.
import { AssignmentId, Line, OrganisationId, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { Approach } from './organisation.ts';

/** Roles that an administrator gives; a family member gets that role by an invitation from the worker. */
export const givenRoles = [
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
  'researcher',
  'gemeenteAdmin',
] as const;

export const PersonParams = z.strictObject({ personId: PersonId });
export const AssignmentParams = z.strictObject({ personId: PersonId, assignmentId: AssignmentId });
export const OrganisationParams = z.strictObject({ organisationId: OrganisationId });
export const PeopleQuery = z.strictObject({ cursor: z.string().max(1000).optional() });
export const EmptyInput = z.strictObject({});

export const RoleInput = z.strictObject({ role: z.enum(givenRoles), organisationId: OrganisationId.optional() });
export const AddPersonInput = z.strictObject({ name: Line, roles: z.array(RoleInput).min(1).max(6) });
export const RenamePersonInput = z.strictObject({ name: Line });
/** The supervisor of a family worker; left out: nobody. */
export const SuperviseInput = z.strictObject({ supervisorId: PersonId.optional() });

export const OrganisationInput = z.strictObject({
  name: Line,
  kind: z.enum(['provider', 'school', 'assessors', 'gemeente', 'other']),
  /** Families that the provider has room for. */
  capacity: z.number().int().min(0).max(5000).optional(),
  /** Families for which one worker has room. */
  familiesPerWorker: z.number().int().min(1).max(50).optional(),
  approaches: z.array(Approach).max(10).optional(),
});
