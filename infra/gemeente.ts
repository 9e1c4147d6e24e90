// A gemeente joins Greep with one reviewed file of settings. This schema says what such a file holds;
// it imports only zod and the theme, so that the local server, the functions and the web application can read it too.
import { Theme } from '@greep/theme/theme';
import * as z from 'zod';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const host = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;

/** Who may vouch for a person: the gemeente's own staff sign-in, or a broker for inhabitants. */
export const IssuerSettings = z.strictObject({
  id: z.string().regex(kebab),
  /** What the button on the sign-in page says, in Dutch. */
  label: z.string().trim().min(3).max(60),
  issuer: z.url({ protocol: /^https$/, error: 'must be an https address' }),
  clientId: z.string().min(1).max(200),
  /** From the issuer's own `acr` values to ours; a value that is not listed counts as low. */
  acr: z.record(z.string().min(1), z.enum(['low', 'substantial', 'high'])),
  /** Who comes with less is not let in: asked of the issuer, and held against what it says. Left out: low. */
  atLeast: z.enum(['low', 'substantial', 'high']).optional(),
});
export type IssuerSettings = z.infer<typeof IssuerSettings>;

export const GemeenteSettings = z.strictObject({
  /** The CBS code with `gm` before it: names tables, roles and the tenant in every session. */
  code: z.string().regex(/^gm\d{4}$/, 'must be gm and the four digits of the CBS code'),
  /** First label of the host, also locally: `utrecht` is utrecht.localhost. */
  slug: z.string().regex(kebab).max(40),
  name: z.string().trim().min(2).max(60),
  hosts: z.array(z.string().regex(host, 'must be a host name in small letters')).min(1).max(5),
  issuers: z
    .array(IssuerSettings)
    .min(1)
    .max(10)
    .refine(
      (issuers) => new Set(issuers.map((issuer) => issuer.id)).size === issuers.length,
      'two issuers share an id',
    ),
  theme: Theme,
  /**
   * A published cell below this count is hidden. The demo uses 5; reality asks for at least that. In steps of the rounding:
   * of 7 families with a threshold of 7 the rounded figure would say exactly how many they are.
   */
  suppressionThreshold: z.number().int().min(5).max(100).multipleOf(5, 'must be a multiple of 5'),
  /** Where alarms and the budget's warnings go: a mailbox of a duty, never of one person. */
  alarmContact: z.email(),
  /** AWS counts budgets in dollars. */
  monthlyBudgetUsd: z.number().int().positive(),
});
export type GemeenteSettings = z.infer<typeof GemeenteSettings>;

/** Every fault of one settings file as `place: what is wrong`; empty when it is good. */
export const faultsOf = (candidate: unknown): readonly string[] => {
  const parsed = GemeenteSettings.safeParse(candidate);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
};
