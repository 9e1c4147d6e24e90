// Who signs in at an issuer is a subject there; this says which person of the gemeente that is.
import { createHash } from 'node:crypto';
import { Instant, PersonId } from '@greep/kernel';
import * as z from 'zod';

export const SubjectLink = z.strictObject({ personId: PersonId, linkedAt: Instant });
export type SubjectLink = z.infer<typeof SubjectLink>;

/** The same link seen from the person, so that the administrator can see it and take it away. */
export const PersonLink = z.strictObject({ linkedAt: Instant });
export type PersonLink = z.infer<typeof PersonLink>;

/** The subject's identifier never becomes a key as it is: some issuers use a number that names a citizen. */
export const subjectHash = (issuer: string, subject: string): string =>
  createHash('sha256').update(`${issuer}|${subject}`).digest('hex');
