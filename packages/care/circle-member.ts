// Somebody with whom a family shares a part of its plan, and who signs in to read it: of the own network, or of an
// organisation. What they may read hangs on what the family shares now; this row only says who they are.
import { Day, Instant, Line, OrganisationId, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';

/** "I can no longer do this", in own words, and what worker and family made of it. */
export const CircleEnding = z.strictObject({
  on: Day,
  words: Words,
  at: Instant,
  answer: z.strictObject({ words: Words, byName: Line, at: Instant }).optional(),
});
export type CircleEnding = z.infer<typeof CircleEnding>;

const invited = {
  /** Of the row; who is new to the gemeente gets it as the id of a person too. */
  id: PersonId,
  /** As the family says it: "oma Fatiha". */
  name: Line,
  invitedAt: Instant,
  /** Oldest first. */
  endings: z.array(CircleEnding),
};

export const CircleMember = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('network'), ...invited, personId: PersonId }),
  /** A partner is in the directory already; which person it is, the code on paper tells. */
  z.strictObject({
    kind: z.literal('partner'),
    ...invited,
    organisation: z.strictObject({ id: OrganisationId, name: Line }),
    personId: PersonId.optional(),
  }),
]);
export type CircleMember = z.infer<typeof CircleMember>;
