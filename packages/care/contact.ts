// A contact is a moment between worker and family, with the time it took. Two clicks and one sentence,
// and the family can read the sentence.
import { ContactId, Day, Instant, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';

/** Travel is time, and nobody was met by it. */
export const meetingKinds = ['visit', 'call', 'meeting'] as const;
export const contactKinds = [...meetingKinds, 'travel'] as const;
export const contactMinutes = [15, 30, 60, 90, 120, 180] as const;

export const NextVisit = z.strictObject({
  on: Day,
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
});
export type NextVisit = z.infer<typeof NextVisit>;

/** What a contact said before it was corrected, and when it was. */
export const ContactCorrection = z.strictObject({
  on: Day,
  minutes: z.number().int(),
  correctedAt: Instant,
  byName: z.string(),
});

export const Contact = z.strictObject({
  id: ContactId,
  on: Day,
  kind: z.enum(contactKinds),
  /** 5 to 600. */
  minutes: z.number().int().min(5).max(600),
  sentence: Words.optional(),
  workerId: PersonId,
  workerName: z.string(),
  recordedAt: Instant,
  /** The next visit that was set with it and what stood there before, for whoever takes it back. */
  planned: z.strictObject({ next: NextVisit, before: NextVisit.optional() }).optional(),
  /** Oldest first. */
  corrections: z.array(ContactCorrection).optional(),
});
export type Contact = z.infer<typeof Contact>;

/** The next time worker and family meet, and how to reach the worker until then. */
export const Appointment = z.strictObject({
  next: NextVisit.optional(),
  where: z.string().max(200).optional(),
  about: z.string().max(200).optional(),
  /** How to reach the worker: a sentence such as "Bel 06 … op werkdagen tot 17.00 uur". */
  reach: z.string().max(300).optional(),
});
export type Appointment = z.infer<typeof Appointment>;
