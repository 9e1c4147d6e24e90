// The worker notes a contact: what, how long, and in one sentence what happened. The family can read the sentence.
import { ContactId, type Day, type FamilyId, fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Contact, NextVisit } from './contact.ts';
import { hoursContribution } from './hours-contribution.ts';
import { answerWithFamilyFile, onFamilyFile } from './on-family-file.ts';
import { withContact } from './rhythm.ts';
import { familyPartition, putContact, putRhythm } from './storage.ts';

type Input = Pick<Contact, 'kind' | 'minutes' | 'sentence'> & {
  readonly familyId: FamilyId;
  readonly on?: Day;
  readonly nextVisit?: NextVisit;
};

export const recordContact = command({
  name: 'record-contact',
  action: 'recordContact',
  visibleBy: 'viewFamilyFile',
  ...onFamilyFile,
  decide: (file, input: Input, { now, today, newId }, principal) => {
    const trajectory = file.trajectory.value;
    if (trajectory.state === 'awaiting-worker' || principal.kind !== 'person')
      return fail(wrongState('worker-not-chosen'));
    const { familyId, kind, minutes, sentence, nextVisit, on = today } = input;
    if (on > today) return fail(invalid([{ pointer: '/on', code: 'day-in-future' }]));
    const before = file.rhythm.value.appointment.next;
    const contact: Contact = {
      id: ContactId.parse(newId()),
      on,
      kind,
      minutes,
      ...(sentence && { sentence }),
      workerId: principal.personId,
      workerName: trajectory.workerName,
      recordedAt: now,
      ...(nextVisit && { planned: { next: nextVisit, ...(before && { before }) } }),
    };
    const rhythm = withContact(file.rhythm.value, contact);
    const planned = nextVisit ? { ...rhythm, appointment: { ...rhythm.appointment, next: nextVisit } } : rhythm;
    return ok({
      status: 201,
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: 'record-contact',
        on,
        puts: [putContact(familyId, contact, 0), putRhythm(familyId, planned, file.rhythm.version)],
        facts: [hoursContribution(trajectory, [...file.contacts.map(({ value }) => value), contact])],
      },
    });
  },
  answer: answerWithFamilyFile,
});
