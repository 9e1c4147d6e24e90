import { fail, invalid, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Action } from './action-item.ts';
import { type ActionAddress, answerWithAction, onAction, writeAction, wrongGoal } from './on-action.ts';

type Input = Pick<Action, 'goalId' | 'owner' | 'who' | 'what' | 'before'> & ActionAddress;

/** Who does it, what or when is put right. */
export const changeAction = command({
  name: 'change-action',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onAction,
  decide: (slice, { familyId, actionId, ...input }: Input) => {
    const wrong = wrongGoal(slice, input.goalId);
    if (wrong.length > 0) return fail(invalid(wrong));
    const { doneOn, droppedAt, order } = slice.action.value;
    const changed = { id: actionId, ...input, order, ...(doneOn && { doneOn }), ...(droppedAt && { droppedAt }) };
    return ok(writeAction(familyId, 'change-action', changed, slice.action.version));
  },
  answer: answerWithAction,
});
