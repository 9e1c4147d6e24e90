// What people send with each verb on a family file.
import { ContactId, Day, FamilyId, Line, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';
import { Appointment, contactKinds, NextVisit } from './contact.ts';
import { Ending } from './ending.ts';
import { relations } from './family.ts';
import { Phase } from './phase.ts';
import { FirstMeeting } from './trajectory.ts';

export const FamilyParams = z.strictObject({ familyId: FamilyId });
export const MemberParams = z.strictObject({ familyId: FamilyId, personId: PersonId });
export const EmptyInput = z.strictObject({});

export const ChooseWorkerInput = z.strictObject({ workerId: PersonId });
/** Somebody was found who can introduce the worker. */
export const NameIntroducerInput = z.strictObject({ name: Line });
export const RecordFirstMeetingInput = FirstMeeting;

/** Without a day it is today. */
export const ChangePhaseInput = z.strictObject({ phase: Phase, on: Day.optional() });
export const EndTrajectoryInput = Ending.extend({ on: Day.optional() });

export const MemberInput = z.strictObject({
  name: Line,
  relation: z.enum(relations),
  born: Day.optional(),
  hasAuthority: z.boolean(),
});

export const RecordContactInput = z.strictObject({
  on: Day.optional(),
  kind: z.enum(contactKinds),
  minutes: z.number().int().min(5).max(600),
  sentence: Words.optional(),
  nextVisit: NextVisit.optional(),
});

export const ContactParams = z.strictObject({ familyId: FamilyId, contactId: ContactId });
export const CorrectContactInput = z.strictObject({ on: Day, minutes: z.number().int().min(5).max(600) });

export const SetAppointmentInput = Appointment;

/** `state`: those whose help has ended, instead of those for whom it goes on. */
export const FamilyListQuery = z.strictObject({
  state: z.literal('ended').optional(),
  cursor: z.string().max(1000).optional(),
});
export const LogQuery = z.strictObject({ cursor: z.string().max(1000).optional() });
