// What was said becomes a goal, in the same words and of the same speaker; or it is a concern again after all.
// A goal that was put to the family in a plan is taken out of the plan there, and not by undoing this.
import { familyPartition } from '@greep/care';
import { fail, GoalId, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Author } from '../author.ts';
import { type Goal, mostGoals } from '../goal.ts';
import { goalContent } from '../goal-content.ts';
import { putGoal } from '../storage.ts';
import { goalOf, isGoalNow, writerOf } from './conversation-file.ts';
import { answerWithConcern, type ConcernAddress, type ConcernSlice, onConcern } from './on-concern.ts';
import { putConcern } from './storage.ts';

type Input = ConcernAddress & { readonly isGoal: boolean };
type Made = { readonly author: Author; readonly newId: () => string };

const newGoal = (slice: ConcernSlice, { author, newId }: Made) => {
  const { words, speaker } = slice.concern.value;
  const content = goalContent(slice, { kind: 'own', words, speaker });
  if (!content.ok) return content;
  const goal: Goal = {
    id: GoalId.parse(newId()),
    content: content.value,
    wordings: [{ ...author, words }],
    order: Math.max(0, ...slice.goals.map(({ value }) => value.order)) + 1,
  };
  return ok({ value: goal, version: 0 });
};

const withoutDrop = ({ droppedAt: _droppedAt, ...goal }: Goal): Goal => goal;

const isInVersion = ({ versions }: ConcernSlice, id: Goal['id']): boolean =>
  versions.some(({ value }) => value.goals.some((goal) => goal.id === id));

export const chooseConcern = command({
  name: 'choose-concern',
  action: 'joinConversation',
  visibleBy: 'viewConversation',
  ...onConcern,
  decide: (slice, { familyId, isGoal }: Input, { now, newId }, principal) => {
    const writer = writerOf(principal, slice, now);
    if (!writer.ok) return writer;
    const { value: concern, version } = slice.concern;
    const former = goalOf(slice, concern);
    if (concern.droppedAt) return fail(wrongState('concern-dropped'));
    if (isGoal === isGoalNow(slice, concern))
      return fail(wrongState(isGoal ? 'concern-is-goal' : 'concern-is-no-goal'));
    if (!isGoal && former && isInVersion(slice, former.value.id)) return fail(wrongState('goal-in-plan-version'));
    if (isGoal && !former && slice.goals.length >= mostGoals) return fail(invalid([{ pointer: '', code: 'too-many' }]));
    const goal = former ? ok(former) : newGoal(slice, { author: writer.value, newId });
    if (!goal.ok) return goal;
    const { value, version: goalVersion } = goal.value;
    const next = isGoal ? withoutDrop(value) : { ...value, droppedAt: now };
    return ok({
      ref: { familyId, concernId: concern.id },
      change: {
        aggregate: familyPartition(familyId),
        action: isGoal ? 'choose-concern' : 'take-back-choice',
        puts: [putGoal(familyId, next, goalVersion), putConcern(familyId, { ...concern, goalId: value.id }, version)],
      },
    });
  },
  answer: answerWithConcern,
});
