// What the verbs on one goal have in common: the goal must be in this family's plan, and its version is named.
import { familyPartition } from '@greep/care';
import { type FamilyId, FamilyId as FamilyIdSchema, GoalId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Answer, Outcome, Ref, Request, Tools } from '@greep/verbs';
import type { WrittenGoal } from './goal.ts';
import { findPlanFile, onPlanFile, type PlanFile } from './plan-file.ts';
import { showGoal } from './show-goal.ts';
import { putGoal, putWording } from './storage.ts';
import type { GoalView } from './views.ts';

export type GoalAddress = { readonly familyId: FamilyId; readonly goalId: GoalId };
export type GoalSlice = PlanFile & { readonly goal: Stored<WrittenGoal> };

const loadGoal = async ({ store }: Tools, { familyId, goalId }: GoalAddress): Promise<GoalSlice | undefined> => {
  const file = await findPlanFile(store, familyId);
  const goal = file?.goals.find(({ value }) => value.id === goalId);
  return file && goal && { ...file, goal };
};

export const onGoal = {
  load: loadGoal,
  resource: onPlanFile.resource,
  version: ({ goal }: GoalSlice) => goal.version,
};

export const answerWithGoal = async (tools: Tools, ref: Ref, { principal }: Request): Promise<Answer<GoalView>> => {
  const familyId = FamilyIdSchema.parse(ref.familyId);
  const slice = await loadGoal(tools, { familyId, goalId: GoalId.parse(ref.goalId) });
  if (!slice) throw new Error('a goal that was just written is not there');
  return {
    view: showGoal(slice, slice.goal, principal),
    version: slice.goal.version,
    location: `/families/${familyId}/goals/${slice.goal.value.id}`,
  };
};

/** As many wordings as stay in the goal's own row, which may hold 400 kB (DynamoDB). */
const wordingsInRow = 30;

export const writeGoal = (familyId: FamilyId, action: string, goal: WrittenGoal, version: number): Outcome => {
  const older = goal.wordings.slice(0, -wordingsInRow);
  const kept = { ...goal, wordings: goal.wordings.slice(-wordingsInRow) };
  return {
    ref: { familyId, goalId: goal.id },
    change: {
      aggregate: familyPartition(familyId),
      action,
      puts: [
        putGoal(familyId, kept, version),
        ...older.map((wording, at) => putWording(familyId, goal.id, wording, version + at)),
      ],
    },
  };
};
