// What somebody may do hangs on a role: worker at Cumulus, mother in a family, assessor of the JAT.
// One person can have several roles, and acts in one of them at a time.
import { roles } from '@greep/access';
import { AssignmentId, Instant, Line, OrganisationId } from '@greep/kernel';
import * as z from 'zod';

/** Roles that a gemeente gives; national members and operators belong to the platform. */
export const GemeenteRole = z.enum(roles).exclude(['nationalMember', 'operator']);
export type GemeenteRole = z.infer<typeof GemeenteRole>;

export const RoleAssignment = z.strictObject({
  id: AssignmentId,
  role: GemeenteRole,
  organisationId: OrganisationId.optional(),
  /** As the screen says it, in Dutch: `gezinswerker, Cumulus`. */
  label: Line,
  from: Instant,
  /** The first moment at which it no longer holds; now therefore ends it at once. */
  until: Instant.optional(),
});
export type RoleAssignment = z.infer<typeof RoleAssignment>;

export const isActiveAt = ({ from, until }: RoleAssignment, now: Instant): boolean =>
  from <= now && (until === undefined || now < until);
