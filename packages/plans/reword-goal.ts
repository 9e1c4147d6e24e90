// Somebody of the family changes a word of the goal: it is their goal. The worker sees what changed.
import { fail, notAllowed, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { answerWithGoal, type GoalAddress, nameInFile, onGoal, withWording, writeGoal } from './on-goal.ts';

type Input = GoalAddress & { readonly words: string };

export const rewordGoal = command({
  name: 'reword-goal',
  action: 'rewordGoal',
  visibleBy: 'viewPlan',
  ...onGoal,
  decide: (slice, { familyId, words }: Input, { now }, principal) => {
    if (principal.kind !== 'person') return fail(notAllowed());
    const { value: goal, version } = slice.goal;
    if (goal.droppedAt) return fail(wrongState('goal-dropped'));
    if (goal.content.kind === 'safety') return fail(wrongState('safety-goal-is-imposed'));
    const by = principal.personId;
    const reworded = withWording(goal, { words, by, byName: nameInFile(slice, by), at: now });
    return ok(writeGoal(familyId, 'reword-goal', reworded, version));
  },
  answer: answerWithGoal,
});
