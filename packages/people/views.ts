// People and organisations as the administrator sees them. No family is in here.
import { AssignmentId, Instant, OrganisationId, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { Approach } from './organisation.ts';

export const RoleView = z.object({
  assignmentId: AssignmentId,
  role: z.string(),
  organisation: z.object({ id: OrganisationId, name: z.string() }).optional(),
  since: Instant,
});

export const PersonView = z.object({
  id: PersonId,
  name: z.string(),
  state: z.enum(['active', 'left']),
  /** Has signed in at least once with the invitation. */
  isLinked: z.boolean(),
  roles: z.array(RoleView),
  supervisor: z.object({ id: PersonId, name: z.string() }).optional(),
  /** Workers whom this person supervises. */
  supervises: z.array(z.object({ id: PersonId, name: z.string() })),
  version: z.number().int(),
});
export type PersonView = z.infer<typeof PersonView>;

export const PeopleRows = z.object({ rows: z.array(PersonView), next: z.string().optional() });

export const OrganisationView = z.object({
  id: OrganisationId,
  name: z.string(),
  kind: z.enum(['provider', 'school', 'assessors', 'gemeente', 'other']),
  capacity: z.number().int(),
  familiesPerWorker: z.number().int(),
  approaches: z.array(Approach),
  version: z.number().int(),
});
export const OrganisationRows = z.object({ rows: z.array(OrganisationView) });

/** Shown once, to be handed over on paper. */
export const PersonInvitationView = z.object({
  personId: PersonId,
  name: z.string(),
  code: z.string().optional(),
  validUntil: Instant,
});
