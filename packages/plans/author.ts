// Who wrote something that stands in the plan or lies on the table, and when.
import type { Principal } from '@greep/access';
import type { FamilyFile } from '@greep/care';
import { fail, Instant, notAllowed, ok, PersonId, type Result } from '@greep/kernel';
import * as z from 'zod';

export const Author = z.strictObject({
  by: PersonId,
  /** The name that they had in this file then; it stays when they leave. */
  byName: z.string(),
  at: Instant,
  /** The screen lay with the family: it wrote this, and `by` is only whose screen it was. */
  isFromFamilyTurn: z.literal(true).optional(),
});
export type Author = z.infer<typeof Author>;

/** The name under which somebody writes in this file. */
const nameInFile = ({ members, trajectory }: FamilyFile, person: PersonId): string => {
  const member = members.find(({ value }) => value.personId === person);
  if (member) return member.value.name;
  return trajectory.value.state === 'awaiting-worker' ? '' : trajectory.value.workerName;
};

export const authorOf = (principal: Principal, file: FamilyFile, at: Instant): Result<Author> => {
  if (principal.kind === 'familyTurn')
    return ok({ by: principal.workerId, byName: file.family.name, at, isFromFamilyTurn: true });
  if (principal.kind !== 'person') return fail(notAllowed());
  return ok({ by: principal.personId, byName: nameInFile(file, principal.personId), at });
};
