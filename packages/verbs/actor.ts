import type { Principal } from '@greep/access';
import type { AccessEntry, Actor } from '@greep/store';
import type { Request } from './verb.ts';

/** Who acts, as the audit entry names them. Machines act under their client's name as a role. */
export const actorOf = (principal: Principal): Actor => {
  switch (principal.kind) {
    case 'person':
      return {
        personId: principal.personId,
        assignmentId: principal.assignmentId,
        role: principal.role,
        ...(principal.organisationId && { organisationId: principal.organisationId }),
      };
    // A member of the national team acts as a person too, though of no gemeente.
    case 'national':
      return { personId: principal.personId, role: principal.kind };
    default:
      return { personId: 'system', role: principal.kind };
  }
};

const purposes: Readonly<Record<string, string>> = {
  familyMember: 'own-file',
  familyWorker: 'works-with-family',
  supervisor: 'supervises-worker',
  networkMember: 'shared-by-family',
  partner: 'shared-by-family',
};

/** The line of the access log for one family that a person is about to see; undefined for others than persons. */
export const accessEntry = (
  { principal, requestId }: Request,
  familyId: AccessEntry['familyId'],
  action: string,
): AccessEntry | undefined =>
  principal.kind === 'person'
    ? {
        familyId,
        personId: principal.personId,
        assignmentId: principal.assignmentId,
        role: principal.role,
        ...(principal.organisationId && { organisationId: principal.organisationId }),
        action,
        purpose: purposes[principal.role] ?? 'other',
        requestId,
      }
    : undefined;
