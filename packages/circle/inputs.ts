// What is sent by readers, and about them.
import { ActionId, FamilyId, Line, OrganisationId, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';

export const FamilyParams = z.strictObject({ familyId: FamilyId });
export const ReaderParams = z.strictObject({ familyId: FamilyId, readerId: PersonId });
export const OwnAgreementParams = z.strictObject({ familyId: FamilyId, actionId: ActionId });

/** A name stands in a body and never in an address. `organisationId` belongs to a partner and is demanded there. */
export const InviteReaderInput = z.strictObject({
  name: Line,
  kind: z.enum(['network', 'partner']),
  organisationId: OrganisationId.optional(),
});
export const AnswerEndingInput = z.strictObject({ words: Words });
export const CompleteOwnPartInput = z.strictObject({ isDone: z.boolean() });
/** Why somebody can no longer do it, as they say it themselves. */
export const EndOwnPartInput = z.strictObject({ words: Words });
/** As on paper; small letters, spaces and the dash do not matter. */
export const AcceptSharingInput = z.strictObject({ code: z.string().min(1).max(40) });
export const SharedPlansQuery = z.strictObject({ cursor: z.string().max(1000).optional() });
