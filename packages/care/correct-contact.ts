// The worker noted a wrong day or a wrong time: it is put right, what it said before stays, and the hours follow.
import { type ContactId, type Day, type FamilyId, fail, invalid, ok, wrongState } from '@greep/kernel';
import type { Stored } from '@greep/store';
import { command } from '@greep/verbs';
import type { Contact } from './contact.ts';
import type { FamilyFile } from './family-file.ts';
import { hoursContribution } from './hours-contribution.ts';
import { answerWithFamilyFile, onFamilyFile } from './on-family-file.ts';
import { rhythmOf } from './rhythm.ts';
import { contactKey, familyPartition, putContact, putRhythm } from './storage.ts';

type Input = { readonly familyId: FamilyId; readonly contactId: ContactId; readonly on: Day; readonly minutes: number };
type Slice = FamilyFile & { readonly contact: Stored<Contact> };

const correct = (
  { trajectory, contact: { value } }: Slice,
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
  resource: onFamilyFile.resource,
  load: async (tools, address: Input): Promise<Slice | undefined> => {
    const file = await onFamilyFile.load(tools, address);
    const contact = file?.contacts.find(({ value }) => value.id === address.contactId);
    return file && contact && { ...file, contact };
  },
  version: ({ contact }: Slice) => contact.version,
  decide: (file: Slice, input: Input, { now, today }) => {
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
