// When and where worker and family meet next, and how to reach the worker until then.
import { type FamilyId, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Appointment } from './contact.ts';
import { answerWithFamilyFile, onFamilyFile } from './on-family-file.ts';
import { familyPartition, putRhythm } from './storage.ts';

type Input = Appointment & { readonly familyId: FamilyId };

export const setAppointment = command({
  name: 'set-appointment',
  action: 'recordContact',
  visibleBy: 'viewFamilyFile',
  ...onFamilyFile,
  decide: (file, { familyId, ...appointment }: Input) =>
    ok({
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: 'set-appointment',
        puts: [putRhythm(familyId, { ...file.rhythm.value, appointment }, file.rhythm.version)],
      },
    }),
  answer: answerWithFamilyFile,
});
