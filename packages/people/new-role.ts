// Giving somebody a role: which organisations exist, and which roles need one.
import { AssignmentId, type FieldError, type Instant, type OrganisationId } from '@greep/kernel';
import type { Organisation } from './organisation.ts';
import type { GemeenteRole, RoleAssignment } from './role-assignment.ts';
import { roleLabel } from './role-label.ts';

export type AskedRole = { readonly role: GemeenteRole; readonly organisationId?: OrganisationId };

/** Who works for a provider is found, and supervised, through it. */
const ofProvider: readonly GemeenteRole[] = ['familyWorker', 'supervisor', 'providerManager'];

export const wrongRole = (
  { role, organisationId }: AskedRole,
  organisations: readonly Organisation[],
  pointer: string,
): FieldError[] => {
  const organisation = organisations.find(({ id }) => id === organisationId);
  if (organisationId && !organisation) return [{ pointer: `${pointer}/organisationId`, code: 'not-a-choice' }];
  if (!ofProvider.includes(role)) return [];
  if (!organisation) return [{ pointer: `${pointer}/organisationId`, code: 'required' }];
  return organisation.kind === 'provider' ? [] : [{ pointer: `${pointer}/organisationId`, code: 'not-a-provider' }];
};

export const newRole = (
  { role, organisationId }: AskedRole,
  organisations: readonly Organisation[],
  { now, newId }: { readonly now: Instant; readonly newId: () => string },
): RoleAssignment => ({
  id: AssignmentId.parse(newId()),
  role,
  ...(organisationId && { organisationId }),
  label: roleLabel(role, organisations.find(({ id }) => id === organisationId)?.name),
  from: now,
});
