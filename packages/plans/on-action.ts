// What the verbs on one action have in common.
import { familyPartition } from '@greep/care';
import { ActionId, FamilyId, type FieldError, type GoalId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Answer, Outcome, Ref, Tools } from '@greep/verbs';
import type { WrittenAction } from './action-item.ts';
import { findPlanFile, onPlanFile, type PlanFile } from './plan-file.ts';
import { showAction } from './show-action.ts';
import { putAction } from './storage.ts';
import type { ActionView } from './views.ts';

export type ActionAddress = { readonly familyId: FamilyId; readonly actionId: ActionId };
export type ActionSlice = PlanFile & { readonly action: Stored<WrittenAction> };

const loadAction = async (
  { store }: Tools,
  { familyId, actionId }: ActionAddress,
): Promise<ActionSlice | undefined> => {
  const file = await findPlanFile(store, familyId);
  const action = file?.actions.find(({ value }) => value.id === actionId);
  return file && action && { ...file, action };
};

export const onAction = {
  load: loadAction,
  resource: onPlanFile.resource,
  version: ({ action }: ActionSlice) => action.version,
};

export const answerWithAction = async (tools: Tools, ref: Ref): Promise<Answer<ActionView>> => {
  const familyId = FamilyId.parse(ref.familyId);
  const slice = await loadAction(tools, { familyId, actionId: ActionId.parse(ref.actionId) });
  if (!slice) throw new Error('an action that was just written is not there');
  const { action } = slice;
  return { view: showAction(action), version: action.version, location: `/families/${familyId}/plan` };
};

export const writeAction = (familyId: FamilyId, name: string, action: WrittenAction, version: number): Outcome => ({
  ref: { familyId, actionId: action.id },
  change: { aggregate: familyPartition(familyId), action: name, puts: [putAction(familyId, action, version)] },
});

/** An action may belong to a goal of this plan, or to none. */
export const wrongGoal = ({ goals }: PlanFile, goalId: GoalId | undefined): FieldError[] =>
  goalId === undefined || goals.some(({ value }) => value.id === goalId)
    ? []
    : [{ pointer: '/goalId', code: 'not-a-choice' }];
