// A family file as its readers see it: the family everything that concerns them, the worker what is needed to help,
// the supervisor what is needed to support the worker.
import { Day, FamilyId, Instant, PersonId, TrajectoryId } from '@greep/kernel';
import * as z from 'zod';
import { Appointment, Contact, meetingKinds } from './contact.ts';
import { Ending } from './ending.ts';
import { FamilyMember } from './family.ts';
import { Phase, PhaseStep } from './phase.ts';
import { FirstMeeting } from './trajectory.ts';

const trajectoryState = z.enum([
  'awaiting-worker',
  'awaiting-introducer',
  'reaching-out',
  'awaiting-first-meeting',
  'running',
  'ended',
]);

export const TrajectoryView = z.object({
  id: TrajectoryId,
  state: trajectoryState,
  since: Day,
  waitingDays: z.number().int(),
  providerName: z.string(),
  approachName: z.string(),
  worker: z.object({ id: PersonId, name: z.string() }).optional(),
  introducerName: z.string().optional(),
  firstMeeting: FirstMeeting.optional(),
  /** From the first meeting until the end. */
  phase: Phase.optional(),
  phaseSince: Day.optional(),
  /** Oldest first; none before the first meeting. */
  phases: z.array(PhaseStep),
  /** Day before which the plan should be agreed, from the first meeting on. */
  planDueOn: Day.optional(),
  ending: Ending.optional(),
});
export type TrajectoryView = z.infer<typeof TrajectoryView>;

export const MemberView = FamilyMember.extend({
  age: z.number().int().optional(),
  /** Must agree to the plan: parents with authority and youths from 12 (Jeugdwet 7.3.4). */
  mustAgree: z.boolean(),
  isMe: z.boolean(),
  /** For If-Match when this member is corrected. */
  version: z.number().int(),
});
export type MemberView = z.infer<typeof MemberView>;

export const FamilyAct = z.enum([
  'choose-worker',
  'name-introducer',
  'record-first-meeting',
  'change-phase',
  'end-trajectory',
  'reopen-trajectory',
  'record-contact',
  'manage-members',
  'invite-member',
  'write-plan',
  'answer-plan',
  'set-appointment',
]);

/** With the version for If-Match when it is corrected or taken back. */
export const ContactView = Contact.omit({ planned: true }).extend({
  version: z.number().int(),
  /** For whoever noted it, some minutes long. */
  canPullBackUntil: Instant.optional(),
});

export const FamilyFileView = z.object({
  reader: z.enum(['family', 'worker', 'supervisor']),
  id: FamilyId,
  name: z.string(),
  place: z.string().optional(),
  openedOn: Day,
  interpreter: z.string().optional(),
  members: z.array(MemberView),
  /** Who no longer belongs to the file, for the worker who may take that back. */
  formerMembers: z.array(MemberView),
  trajectory: TrajectoryView,
  appointment: Appointment,
  /** Newest first; at most the last 20. Left out for a supervisor without that worker. */
  contacts: z.array(ContactView),
  /** When they met or called, all of it, oldest first; travel is no contact. For whoever sees the contacts. */
  contactDays: z.array(z.object({ on: Day, kind: z.enum(meetingKinds) })),
  /** Minutes so far, for worker and supervisor. */
  minutes: z.number().int().optional(),
  acts: z.array(FamilyAct),
});
export type FamilyFileView = z.infer<typeof FamilyFileView>;

const Due = z.object({
  what: z.enum([
    'choose-worker',
    'find-introducer',
    'reach-out',
    'first-meeting',
    'plan',
    'contact',
    'answer-plan',
    'evaluation',
    'contradiction',
    'circle',
  ]),
  on: Day,
  isLate: z.boolean(),
});

export const FamilyRow = z.object({
  id: FamilyId,
  name: z.string(),
  state: trajectoryState,
  since: Day,
  waitingDays: z.number().int(),
  approachName: z.string(),
  workerName: z.string().optional(),
  phase: Phase.optional(),
  ending: Ending.pick({ on: true, as: true }).optional(),
  /** Weeks since the first meeting, from 1. */
  week: z.number().int().optional(),
  lastContactOn: Day.optional(),
  nextVisit: z.object({ on: Day, at: z.string().optional() }).optional(),
  interpreter: z.string().optional(),
  /** Kind and minutes of the latest contact: the next one is often the same. */
  usual: Contact.pick({ kind: true, minutes: true }).optional(),
  /** Minutes this week (Monday to Sunday). */
  minutesThisWeek: z.number().int(),
  hoursPerWeek: z.number(),
  /** The reader belongs to this family and is under 18: screens say "je". */
  isReaderYouth: z.boolean().optional(),
  /** What the reader should do first. */
  due: Due.optional(),
  /** What else is due by now, soonest first: one thing that waits hides no other. */
  alsoDue: z.array(Due),
});
export type FamilyRow = z.infer<typeof FamilyRow>;

export const FamilyRows = z.object({ rows: z.array(FamilyRow), next: z.string().optional() });

/** The referral as the family reads it: without what was hidden for a recorded reason (said openly). */
export const ReferralInFileView = z.object({
  referrerName: z.string(),
  submittedOn: Day,
  concerns: z.string(),
  goesWell: z.string().optional(),
  frame: z.object({ kind: z.enum(['voluntary', 'imposed']), by: z.string().optional() }),
  introducerName: z.string().optional(),
  interpreter: z.string().optional(),
  contactWays: z.array(z.string()),
  warning: z.string().optional(),
  /** Something was left out for this reader, and why (a code). */
  hiddenBecause: z.string().optional(),
});
export type ReferralInFileView = z.infer<typeof ReferralInFileView>;

export const WorkersWithRoom = z.object({
  workers: z.array(z.object({ id: PersonId, name: z.string(), families: z.number().int(), room: z.number().int() })),
});

/** The code is shown once, to be written or printed on paper. */
export const InvitationView = z.object({
  personId: PersonId,
  name: z.string(),
  code: z.string().optional(),
  validUntil: Instant,
});

export const AccessLine = z.object({
  at: Instant,
  kind: z.enum(['opened', 'listed', 'changed']),
  name: z.string(),
  role: z.string(),
  organisationName: z.string().optional(),
  /** Verb, such as `open-family-file`; the screen has a sentence for it. */
  action: z.string(),
  /** Why: `works-with-family`, `supervises-worker`, `own-file`, `shared-by-family`, `other`. */
  purpose: z.string(),
  isMe: z.boolean(),
});
export const AccessLog = z.object({ rows: z.array(AccessLine), next: z.string().optional() });

export const ContactRows = z.object({ rows: z.array(Contact) });
