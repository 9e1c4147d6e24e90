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
    // In the family's turn: it was the family, on the screen of this worker.
    case 'familyTurn':
      return {
        personId: principal.workerId,
        assignmentId: principal.assignmentId,
        role: principal.kind,
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
  familyTurn: 'family-turn',
};

/** The line of the access log for one family that a person is about to see; undefined for others than persons. */
export const accessEntry = (
  { principal, requestId }: Request,
  familyId: AccessEntry['familyId'],
  action: string,
): AccessEntry | undefined => {
  if (principal.kind !== 'person' && principal.kind !== 'familyTurn') return undefined;
  const personId = principal.kind === 'person' ? principal.personId : principal.workerId;
  const role = principal.kind === 'person' ? principal.role : principal.kind;
  return {
    familyId,
    personId,
    assignmentId: principal.assignmentId,
    role,
    ...(principal.organisationId && { organisationId: principal.organisationId }),
    action,
    purpose: purposes[role] ?? 'other',
    requestId,
  };
};
