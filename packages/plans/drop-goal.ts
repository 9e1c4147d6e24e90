// A goal that no longer matters is dropped, and can be taken back. It is never deleted.
import { ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { answerWithGoal, type GoalAddress, onGoal, writeGoal } from './on-goal.ts';

type Input = GoalAddress & { readonly isDropped: boolean };

export const dropGoal = command({
  name: 'drop-goal',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onGoal,
  decide: ({ goal }, { familyId, isDropped }: Input, { now }) => {
    const { droppedAt: _droppedAt, ...kept } = goal.value;
    const next = isDropped ? { ...kept, droppedAt: now } : kept;
    return ok(writeGoal(familyId, isDropped ? 'drop-goal' : 'take-back-goal', next, goal.version));
  },
  answer: answerWithGoal,
});
