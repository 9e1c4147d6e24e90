// Who am I here? What the web application asks first: for the sign-in page, the list of roles and the name at the top.
import { assurances, roles } from '@greep/access';
import { AssignmentId, FamilyId, Gemeente, Instant, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { SeenView } from './seen.ts';

const RoleHere = z.object({
  /** Sent back as `Greep-Role` with every request. */
  assignmentId: AssignmentId,
  role: z.enum(roles),
  /** As the screen says it, in Dutch. */
  label: z.string(),
  organisation: z.string().optional(),
});
export type RoleHere = z.infer<typeof RoleHere>;

export const SessionView = z.object({
  /**
   * `needs-invitation`: signed in at an issuer, but this gemeente does not know who it is yet.
   * `family-turn`: the worker handed this screen to a family.
   */
  state: z.enum(['signed-out', 'needs-invitation', 'known', 'family-turn']),
  /** Whose conversation it is, in the family's turn. */
  familyId: FamilyId.optional(),
  /** At the platform's own address the code is that of no gemeente, `gm0000`. */
  gemeente: z.object({ code: Gemeente, name: z.string() }),
  /** Everything here is invented. */
  demo: z.boolean(),
  issuers: z.array(z.object({ id: z.string(), label: z.string() })),
  roles: z.array(RoleHere),
  person: z.object({ id: PersonId, name: z.string() }).optional(),
  /** What Greep showed this person before; there when the person is known. */
  seen: SeenView.optional(),
  assurance: z.enum(assurances).optional(),
  /** Sent back as `Greep-Csrf` with whatever changes something; a bearer token needs none. */
  csrfToken: z.string().optional(),
  /** When the session ends if nothing happens any more. */
  endsAt: Instant.optional(),
});
export type SessionView = z.infer<typeof SessionView>;

export const RedeemInvitationInput = z.strictObject({
  /** As on paper; small letters, spaces and the dash do not matter. */
  code: z.string().min(1).max(40),
});

export const HandOverInput = z.strictObject({ familyId: FamilyId });

export const FamilyTurnView = z.object({
  state: z.literal('family-turn'),
  familyId: FamilyId,
  /** Where to sign out at the issuer, so that it does not let somebody in again without asking who it is. */
  continueAt: z.url().optional(),
});

export const SignedOutView = z.object({
  state: z.literal('signed-out'),
  /** Where to sign out at the issuer too. */
  continueAt: z.url().optional(),
});
