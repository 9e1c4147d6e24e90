// Somebody of a family comes into the directory at the moment of the first sign-in, and not before:
// until then nobody but the family's worker needs to know them.
import { AssignmentId } from '@greep/kernel';
import type { Put } from '@greep/store';
import type { UsedInvitation } from './invitation.ts';
import { personRow, roleRow } from './storage.ts';

/** None for an invitation of somebody whom the directory knows already. */
export const invitedPersonRows = ({ personId, newPerson, usedAt }: UsedInvitation): readonly Put[] => {
  if (!newPerson) return [];
  const { name, role, label } = newPerson;
  // The first role of a new person may carry the person's own id: no other assignment does.
  const assignment = { id: AssignmentId.parse(personId), role, label, from: usedAt };
  return [personRow({ id: personId, name, state: 'active', since: usedAt }, 0), roleRow(personId, assignment, 0)];
};
