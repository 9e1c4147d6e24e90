import { ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { type ActionAddress, answerWithAction, onAction, writeAction } from './on-action.ts';

type Input = ActionAddress & { readonly isDone: boolean };

/** Done, or after all not yet: a tick on the family's own list. */
export const completeAction = command({
  name: 'complete-action',
  action: 'rewordGoal',
  visibleBy: 'viewPlan',
  ...onAction,
  decide: ({ action }, { familyId, isDone }: Input, { today }) => {
    const { doneOn: _doneOn, ...open } = action.value;
    const next = isDone ? { ...open, doneOn: today } : open;
    return ok(writeAction(familyId, isDone ? 'complete-action' : 'reopen-action', next, action.version));
  },
  answer: answerWithAction,
});
