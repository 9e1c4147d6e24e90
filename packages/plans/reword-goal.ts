// Somebody of the family changes a word of the goal: it is their goal. The worker sees what changed.
import { fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { authorOf } from './author.ts';
import { answerWithGoal, type GoalAddress, onGoal, writeGoal } from './on-goal.ts';
import { writeGoalContent } from './write-goal-content.ts';

type Input = GoalAddress & { readonly words: string };

export const rewordGoal = command({
  name: 'reword-goal',
  action: 'rewordGoal',
  visibleBy: 'viewPlan',
  ...onGoal,
  decide: (slice, { familyId, words }: Input, { now }, principal) => {
    const author = authorOf(principal, slice, now);
    if (!author.ok) return author;
    const { value: goal, version } = slice.goal;
    if (goal.droppedAt) return fail(wrongState('goal-dropped'));
    if (goal.content.kind === 'safety') return fail(wrongState('safety-goal-is-imposed'));
    const reworded = writeGoalContent(goal, { ...goal.content, words }, author.value);
    return ok(writeGoal(familyId, 'reword-goal', reworded, version));
  },
  answer: answerWithGoal,
});
