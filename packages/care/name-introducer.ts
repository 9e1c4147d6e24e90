// Somebody was found who can bring the worker in: the waiting is over.
import { type FamilyId, fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { moveTrajectory } from './move-trajectory.ts';
import { answerWithFamilyFile, onTrajectory } from './on-family-file.ts';

type Input = { readonly familyId: FamilyId; readonly name: string };

export const nameIntroducer = command({
  name: 'name-introducer',
  action: 'recordFirstMeeting',
  visibleBy: 'viewFamilyFile',
  ...onTrajectory,
  decide: (file, { familyId, name }: Input, { today }) => {
    const before = file.trajectory.value;
    if (before.state !== 'awaiting-introducer' && before.state !== 'reaching-out')
      return fail(wrongState('no-introducer-awaited'));
    const next = {
      ...before,
      state: 'awaiting-first-meeting' as const,
      since: today,
      introducer: { name, isReferrer: false },
    };
    return ok({ ref: { familyId }, change: moveTrajectory(file, 'name-introducer', next) });
  },
  answer: answerWithFamilyFile,
});
