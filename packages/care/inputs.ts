// What people send with each verb on a family file.
import { Day, FamilyId, Line, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';
import { Appointment, contactKinds, NextVisit } from './contact.ts';
import { relations } from './family.ts';
import { FirstMeeting } from './trajectory.ts';

export const FamilyParams = z.strictObject({ familyId: FamilyId });
export const MemberParams = z.strictObject({ familyId: FamilyId, personId: PersonId });
export const EmptyInput = z.strictObject({});

export const ChooseWorkerInput = z.strictObject({ workerId: PersonId });
/** Somebody was found who can introduce the worker. */
export const NameIntroducerInput = z.strictObject({ name: Line });
export const RecordFirstMeetingInput = FirstMeeting;

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

export const SetAppointmentInput = Appointment;

export const FamilyListQuery = z.strictObject({ cursor: z.string().max(1000).optional() });
export const LogQuery = z.strictObject({ cursor: z.string().max(1000).optional() });
