// The worker puts a goal right together with the family. Earlier words stay readable.
import { fail, notAllowed, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { goalContent } from './goal-content.ts';
import type { GoalInput } from './inputs.ts';
import { answerWithGoal, type GoalAddress, nameInFile, onGoal, withWording, writeGoal } from './on-goal.ts';

type Input = GoalInput & GoalAddress;

export const changeGoal = command({
  name: 'change-goal',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onGoal,
  decide: (slice, { familyId, goalId: _goalId, ...input }: Input, { now }, principal) => {
    if (principal.kind !== 'person') return fail(notAllowed());
    const { value: goal, version } = slice.goal;
    if (goal.droppedAt) return fail(wrongState('goal-dropped'));
    const content = goalContent(slice, input);
    if (!content.ok) return content;
    const by = principal.personId;
    const reworded = withWording(goal, { words: input.words, by, byName: nameInFile(slice, by), at: now });
    return ok(writeGoal(familyId, 'change-goal', { ...reworded, content: content.value }, version));
  },
  answer: answerWithGoal,
});
