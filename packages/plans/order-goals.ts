// The family's own order: what matters most stands first.
import { familyPartition } from '@greep/care';
import { type FamilyId, fail, type GoalId, invalid, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { answerWithPlan } from './open-plan.ts';
import { onPlanFile } from './plan-file.ts';
import { putGoal } from './storage.ts';

type Input = { readonly familyId: FamilyId; readonly goalIds: readonly GoalId[] };

export const orderGoals = command({
  name: 'order-goals',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  ...onPlanFile,
  decide: (file, { familyId, goalIds }: Input) => {
    const places = new Map(goalIds.map((id, index) => [id, index + 1]));
    const isWhole = places.size === file.goals.length && file.goals.every(({ value }) => places.has(value.id));
    if (!isWhole) return fail(invalid([{ pointer: '/goalIds', code: 'not-all-goals' }]));
    const moved = file.goals.filter(({ value }) => places.get(value.id) !== value.order);
    return ok({
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: 'order-goals',
        puts: moved.map(({ value, version }) =>
          putGoal(familyId, { ...value, order: places.get(value.id) ?? value.order }, version),
        ),
      },
    });
  },
  answer: answerWithPlan,
});
