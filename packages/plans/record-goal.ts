// A goal is recorded at the kitchen table as the family says it. Nothing but the words is needed to begin.
import { type FamilyId, fail, GoalId, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { authorOf } from './author.ts';
import { mostGoals } from './goal.ts';
import { goalContent } from './goal-content.ts';
import type { GoalInput } from './inputs.ts';
import { answerWithGoal, writeGoal } from './on-goal.ts';
import { onPlanFile } from './plan-file.ts';

type Input = GoalInput & { readonly familyId: FamilyId };

export const recordGoal = command({
  name: 'record-goal',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onPlanFile,
  decide: (file, { familyId, ...input }: Input, { now, newId }, principal) => {
    const author = authorOf(principal, file, now);
    if (!author.ok) return author;
    if (file.trajectory.value.state !== 'running') return fail(wrongState('first-meeting-not-held'));
    if (file.goals.length >= mostGoals) return fail(invalid([{ pointer: '', code: 'too-many' }]));
    const content = goalContent(file, input);
    if (!content.ok) return content;
    const goal = {
      id: GoalId.parse(newId()),
      content: content.value,
      wordings: [{ words: input.words, ...author.value }],
      order: Math.max(0, ...file.goals.map(({ value }) => value.order)) + 1,
    };
    return ok({ ...writeGoal(familyId, 'record-goal', goal, 0), status: 201 });
  },
  answer: answerWithGoal,
});
