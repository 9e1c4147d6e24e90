import { fail, invalid, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Action } from './action-item.ts';
import { authorOf } from './author.ts';
import { type ActionAddress, answerWithAction, onAction, writeAction, wrongGoal } from './on-action.ts';

type Input = Pick<Action, 'goalId' | 'owner' | 'who' | 'what' | 'before'> & ActionAddress;

/** Who does it, what or when is put right. */
export const changeAction = command({
  name: 'change-action',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onAction,
  decide: (slice, { familyId, actionId, ...input }: Input, { now }, principal) => {
    const author = authorOf(principal, slice, now);
    if (!author.ok) return author;
    const wrong = wrongGoal(slice, input.goalId);
    if (wrong.length > 0) return fail(invalid(wrong));
    const { doneOn, droppedAt, order } = slice.action.value;
    const kept = { order, ...(doneOn && { doneOn }), ...(droppedAt && { droppedAt }) };
    const changed = { id: actionId, ...input, ...kept, writtenBy: author.value };
    return ok(writeAction(familyId, 'change-action', changed, slice.action.version));
  },
  answer: answerWithAction,
});
