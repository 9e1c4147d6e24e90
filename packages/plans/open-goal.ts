import { query } from '@greep/verbs';
import { onGoal } from './on-goal.ts';
import { showGoal } from './show-goal.ts';

export const openGoal = query({
  name: 'open-goal',
  action: 'viewPlan',
  ...onGoal,
  view: (slice, principal) => showGoal(slice, slice.goal, principal),
  shows: ({ family }) => [family.id],
});
