// Who may vouch for a person: the staff sign-in of the gemeente, or a broker for DigiD and eHerkenning.
// Each issuer says in its own words (`acr`) how sure it is; the gemeente's settings translate that.
import { type Assurance, assurances } from '@greep/access';
import * as z from 'zod';

export const Issuer = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  /** What the button on the sign-in page says, in Dutch. */
  label: z.string().min(1).max(60),
  issuer: z.url(),
  clientId: z.string().min(1).max(200),
  /** From the issuer's `acr` to ours; what is not listed counts as lowest. */
  acr: z.record(z.string().min(1), z.enum(assurances)),
  /** Who comes with less is not let in at all; most acts demand more by themselves. */
  atLeast: z.enum(assurances).default('low'),
  /** Bearer tokens of persons, for trying out the API: a demo only. */
  acceptsPersonTokens: z.boolean().default(false),
  /** Ask who it is at every sign-in, also when the issuer remembers somebody. */
  alwaysAsks: z.boolean().default(false),
});
export type Issuer = z.infer<typeof Issuer>;

export const assuranceOf = (issuer: Issuer, acr: string | undefined): Assurance =>
  (acr !== undefined && Object.hasOwn(issuer.acr, acr) ? issuer.acr[acr] : undefined) ?? 'low';

export const isAtLeast = (assurance: Assurance, demanded: Assurance): boolean =>
  assurances.indexOf(assurance) >= assurances.indexOf(demanded);
