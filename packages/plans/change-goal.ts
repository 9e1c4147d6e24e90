// The worker puts a goal right together with the family. Earlier words stay readable.
import { fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { authorOf } from './author.ts';
import { goalContent } from './goal-content.ts';
import type { GoalInput } from './inputs.ts';
import { answerWithGoal, type GoalAddress, onGoal, writeGoal } from './on-goal.ts';
import { writeGoalContent } from './write-goal-content.ts';

type Input = GoalInput & GoalAddress;

export const changeGoal = command({
  name: 'change-goal',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onGoal,
  decide: (slice, { familyId, goalId: _goalId, ...input }: Input, { now }, principal) => {
    const author = authorOf(principal, slice, now);
    if (!author.ok) return author;
    const { value: goal, version } = slice.goal;
    if (goal.droppedAt) return fail(wrongState('goal-dropped'));
    const content = goalContent(slice, input);
    if (!content.ok) return content;
    return ok(writeGoal(familyId, 'change-goal', writeGoalContent(goal, content.value, author.value), version));
  },
  answer: answerWithGoal,
});
