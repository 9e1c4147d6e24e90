import { ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { type ActionAddress, answerWithAction, onAction, writeAction } from './on-action.ts';

type Input = ActionAddress & { readonly isDropped: boolean };

/** An action that is not needed any more; it can be taken back. */
export const dropAction = command({
  name: 'drop-action',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onAction,
  decide: ({ action }, { familyId, isDropped }: Input, { now }) => {
    const { droppedAt: _droppedAt, ...kept } = action.value;
    const next = isDropped ? { ...kept, droppedAt: now } : kept;
    return ok(writeAction(familyId, isDropped ? 'drop-action' : 'take-back-action', next, action.version));
  },
  answer: answerWithAction,
});
