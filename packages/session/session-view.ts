// Who am I here? What the web application asks first: for the sign-in page, the list of roles and the name at the top.
import { assurances, roles } from '@greep/access';
import { AssignmentId, Gemeente, Instant, OrganisationId, PersonId } from '@greep/kernel';
import { z } from 'zod';

const SiteView = z.object({
  kind: z.enum(['gemeente', 'platform']),
  /** The code of the gemeente; the platform has none. */
  gemeente: Gemeente.optional(),
  name: z.string(),
});

const IssuerView = z.object({ id: z.string(), label: z.string() });

const RoleOfPerson = z.object({
  /** Sent back as `Greep-Role`; roles of the platform have none. */
  assignmentId: AssignmentId.optional(),
  role: z.enum(roles),
  organisationId: OrganisationId.optional(),
  label: z.string(),
});

const signedIn = {
  site: SiteView,
  assurance: z.enum(assurances),
  /** Sent back as `Greep-Csrf` with whatever changes something; a bearer token needs none. */
  csrf: z.string().optional(),
  /** When the session ends if nothing happens any more. */
  endsAt: Instant.optional(),
};

export const SessionView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('signed-out'), site: SiteView, issuers: z.array(IssuerView) }),
  z.object({ state: z.literal('needs-invitation'), ...signedIn }),
  z.object({
    state: z.literal('known'),
    ...signedIn,
    person: z.object({ id: PersonId, name: z.string() }),
    roles: z.array(RoleOfPerson),
  }),
]);
export type SessionView = z.infer<typeof SessionView>;

export const RedeemInvitationInput = z.strictObject({
  /** As on paper; small letters, spaces and the dash do not matter. */
  code: z.string().min(1).max(40),
});

export const SignedOutView = z.object({
  state: z.literal('signed-out'),
  /** Where to sign out at the issuer too. */
  continueAt: z.url().optional(),
});
