// Pressed too soon, or noted at the wrong family: whoever noted a contact takes it back within ten minutes. The hours
// and the next visit are again what they were; the trail keeps that it was noted and taken back.
import { fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Appointment, Contact } from './contact.ts';
import { contactPullBackUntil } from './contact-pull-back.ts';
import { hoursContribution } from './hours-contribution.ts';
import { onContact, type SliceOfContact } from './on-contact.ts';
import { answerWithFamilyFile } from './on-family-file.ts';
import { rhythmOf } from './rhythm.ts';
import { familyPartition, putRhythm } from './storage.ts';

const sameVisit = (one: Appointment['next'], other: Appointment['next']): boolean =>
  one?.on === other?.on && one?.at === other?.at;

/** A next visit that was changed since stays: somebody meant that. */
const withoutPlanned = (appointment: Appointment, { planned }: Contact): Appointment => {
  if (planned === undefined || !sameVisit(appointment.next, planned.next)) return appointment;
  const { next: _next, ...rest } = appointment;
  return { ...rest, ...(planned.before && { next: planned.before }) };
};

export const pullBackContact = command({
  name: 'pull-back-contact',
  action: 'recordContact',
  visibleBy: 'viewFamilyFile',
  ...onContact,
  decide: (file: SliceOfContact, { familyId }, { now }, principal) => {
    const { key, value, version } = file.contact;
    if (!contactPullBackUntil(value, principal, now)) return fail(wrongState('too-late-to-pull-back'));
    const contacts = file.contacts.filter((one) => one !== file.contact).map((one) => one.value);
    const appointment = withoutPlanned(file.rhythm.value.appointment, value);
    return ok({
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: 'pull-back-contact',
        on: value.on,
        puts: [putRhythm(familyId, rhythmOf(appointment, contacts), file.rhythm.version)],
        deletes: [{ key, version }],
        facts: [hoursContribution(file.trajectory.value, contacts)],
      },
    });
  },
  answer: answerWithFamilyFile,
});
