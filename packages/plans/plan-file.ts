// What the verbs on a plan load: the family file with its goals, actions, versions, readers and evaluations.
import { type FamilyFile, familyPartition, findFamilyFile, resourceOf } from '@greep/care';
import type { FamilyId } from '@greep/kernel';
import type { Store, Stored } from '@greep/store';
import type { Tools } from '@greep/verbs';
import type { WrittenAction } from './action-item.ts';
import type { Evaluation } from './evaluation.ts';
import type { Goal, WrittenGoal } from './goal.ts';
import type { PlanVersion, Share } from './plan-version.ts';
import type { Score } from './score.ts';
import { ActionKind, EvaluationKind, GoalKind, PlanVersionKind, ScoreKind, ShareKind } from './storage.ts';

export type PlanFile = FamilyFile & {
  readonly goals: readonly Stored<WrittenGoal>[];
  readonly actions: readonly Stored<WrittenAction>[];
  /** Oldest first. */
  readonly versions: readonly Stored<PlanVersion>[];
  readonly shares: readonly Stored<Share>[];
  /** Oldest first. */
  readonly evaluations: readonly Stored<Evaluation>[];
  /** Goal by goal, of each goal oldest first. */
  readonly scores: readonly Stored<Score>[];
};

const kinds = [GoalKind, ActionKind, PlanVersionKind, ShareKind, EvaluationKind, ScoreKind];

export const findPlanFile = async (store: Store, id: FamilyId): Promise<PlanFile | undefined> => {
  const [file, rows] = await Promise.all([findFamilyFile(store, id), store.open(familyPartition(id), kinds)]);
  return (
    file && {
      ...file,
      goals: rows.all(GoalKind).toSorted((one, other) => one.value.order - other.value.order),
      actions: rows.all(ActionKind).toSorted((one, other) => one.value.order - other.value.order),
      versions: rows.all(PlanVersionKind),
      shares: rows.all(ShareKind),
      evaluations: rows.all(EvaluationKind),
      scores: rows.all(ScoreKind),
    }
  );
};

export const onPlanFile = {
  load: ({ store }: Tools, { familyId }: { readonly familyId: FamilyId }) => findPlanFile(store, familyId),
  resource: resourceOf,
};

export const latestVersion = ({ versions }: PlanFile): PlanVersion | undefined => versions.at(-1)?.value;

/** What everybody agreed to last. */
export const agreedVersion = ({ versions }: PlanFile): Extract<PlanVersion, { state: 'agreed' }> | undefined =>
  versions.flatMap(({ value }) => (value.state === 'agreed' ? [value] : [])).at(-1);

/** Scores of one goal, oldest first. */
export const scoresOf = ({ scores }: PlanFile, goalId: Goal['id']): readonly Stored<Score>[] =>
  scores.filter(({ value }) => value.goalId === goalId);
