// The worker noted a wrong day or a wrong time: it is put right, what it said before stays, and the hours follow.
import { type Day, fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Contact } from './contact.ts';
import { hoursContribution } from './hours-contribution.ts';
import { type ContactAddress, onContact, type SliceOfContact } from './on-contact.ts';
import { answerWithFamilyFile } from './on-family-file.ts';
import { rhythmOf } from './rhythm.ts';
import { contactKey, familyPartition, putContact, putRhythm } from './storage.ts';

type Input = ContactAddress & { readonly on: Day; readonly minutes: number };

const correct = (
  { trajectory, contact: { value } }: SliceOfContact,
  { on, minutes }: Input,
  correctedAt: Contact['recordedAt'],
): Contact => {
  const byName = trajectory.value.state === 'awaiting-worker' ? value.workerName : trajectory.value.workerName;
  const was = { on: value.on, minutes: value.minutes, correctedAt, byName };
  return { ...value, on, minutes, corrections: [...(value.corrections ?? []), was] };
};

export const correctContact = command({
  name: 'correct-contact',
  action: 'recordContact',
  visibleBy: 'viewFamilyFile',
  ...onContact,
  decide: (file: SliceOfContact, input: Input, { now, today }) => {
    const { familyId, on, minutes } = input;
    const { key, value, version } = file.contact;
    if (on > today) return fail(invalid([{ pointer: '/on', code: 'day-in-future' }]));
    if (value.on === on && value.minutes === minutes) return fail(wrongState('contact-unchanged'));
    const after = correct(file, input, now);
    const contacts = file.contacts.map((one) => (one === file.contact ? after : one.value));
    // A contact lies by its day: on another day it is another row.
    const isMoved = contactKey(familyId, after).sk !== key.sk;
    return ok({
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: 'correct-contact',
        on,
        puts: [
          putContact(familyId, after, isMoved ? 0 : version),
          putRhythm(familyId, rhythmOf(file.rhythm.value.appointment, contacts), file.rhythm.version),
        ],
        ...(isMoved && { deletes: [{ key, version }] }),
        facts: [hoursContribution(file.trajectory.value, contacts)],
      },
    });
  },
  answer: answerWithFamilyFile,
});
