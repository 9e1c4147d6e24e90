// Whoever signs in gets a session: it says who vouched for whom and how surely, never what somebody may do.
// It ends when nothing happens for a while, and in any case after a working day.
import { assurances } from '@greep/access';
import { AssignmentId, addSeconds, FamilyId, Gemeente, Instant, PersonId } from '@greep/kernel';
import * as z from 'zod';

/** The worker handed the screen to a family: until somebody signs in afresh, this session is worth that conversation only. */
export const HandedOver = z.strictObject({ familyId: FamilyId, assignmentId: AssignmentId, at: Instant });
export type HandedOver = z.infer<typeof HandedOver>;

export const Session = z.strictObject({
  scope: z.union([Gemeente, z.literal('platform')]),
  /** Address of who vouched, and its name for this person. */
  issuer: z.string().min(1),
  subject: z.string().min(1),
  personId: PersonId.optional(),
  acr: z.string().optional(),
  assurance: z.enum(assurances),
  createdAt: Instant,
  lastSeenAt: Instant,
  handedOver: HandedOver.optional(),
});
export type Session = z.infer<typeof Session>;

export type SessionLimits = { readonly idleSeconds: number; readonly absoluteSeconds: number };

export const defaultLimits: SessionLimits = { idleSeconds: 30 * 60, absoluteSeconds: 8 * 60 * 60 };

/** The first moment at which it no longer holds. */
export const endOf = ({ createdAt, lastSeenAt }: Session, { idleSeconds, absoluteSeconds }: SessionLimits): Instant => {
  const idle = addSeconds(lastSeenAt, idleSeconds);
  const absolute = addSeconds(createdAt, absoluteSeconds);
  return idle < absolute ? idle : absolute;
};

/** That somebody is still there is written at most once a minute. */
export const isWorthTouching = ({ lastSeenAt }: Session, now: Instant): boolean => now >= addSeconds(lastSeenAt, 60);
