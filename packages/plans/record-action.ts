// Who does what: recorded for the family first, then the own network, then professionals.
import { ActionId, type FamilyId, fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Action } from './action-item.ts';
import { authorOf } from './author.ts';
import { answerWithAction, writeAction, wrongGoal } from './on-action.ts';
import { onPlanFile } from './plan-file.ts';

type Input = Pick<Action, 'goalId' | 'owner' | 'who' | 'what' | 'before'> & { readonly familyId: FamilyId };

const mostActions = 60;

export const recordAction = command({
  name: 'record-action',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onPlanFile,
  decide: (file, { familyId, ...action }: Input, { now, newId }, principal) => {
    const author = authorOf(principal, file, now);
    if (!author.ok) return author;
    if (file.trajectory.value.state !== 'running') return fail(wrongState('first-meeting-not-held'));
    if (file.actions.length >= mostActions) return fail(invalid([{ pointer: '', code: 'too-many' }]));
    const wrong = wrongGoal(file, action.goalId);
    if (wrong.length > 0) return fail(invalid(wrong));
    const recorded = {
      id: ActionId.parse(newId()),
      ...action,
      order: Math.max(0, ...file.actions.map(({ value }) => value.order)) + 1,
      writtenBy: author.value,
    };
    return ok({ ...writeAction(familyId, 'record-action', recorded, 0), status: 201 });
  },
  answer: answerWithAction,
});
