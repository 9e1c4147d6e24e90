// An ending is taken back: the help goes on where it was. Nothing can have followed it, since an ended file takes no changes.
import { type FamilyId, fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { moveTrajectory } from './move-trajectory.ts';
import { answerWithFamilyFile, onTrajectory } from './on-family-file.ts';

type Input = { readonly familyId: FamilyId };

export const reopenTrajectory = command({
  name: 'reopen-trajectory',
  action: 'endTrajectory',
  visibleBy: 'viewFamilyFile',
  ...onTrajectory,
  evenWhenClosed: true,
  decide: (file, { familyId }: Input) => {
    const before = file.trajectory.value;
    if (before.state !== 'ended') return fail(wrongState('trajectory-not-ended'));
    const { stood, ending: _ending, ...rest } = before;
    return ok({ ref: { familyId }, change: moveTrajectory(file, 'reopen-trajectory', { ...rest, ...stood }) });
  },
  answer: answerWithFamilyFile,
});
