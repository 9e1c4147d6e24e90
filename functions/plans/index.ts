// Goals, actions, versions and what the family says of them.

import {
  answerPlan,
  changeAction,
  changeGoal,
  comparePlanVersions,
  completeAction,
  dropAction,
  dropGoal,
  openDraft,
  openGoal,
  openPlan,
  openPlanVersion,
  orderGoals,
  proposePlan,
  recordAction,
  recordGoal,
  rewordGoal,
  saveDraft,
  withdrawShare,
} from '@greep/plans';
import { serveVerbs } from '@greep/serving';
import { planRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  answerPlan,
  changeAction,
  changeGoal,
  comparePlanVersions,
  completeAction,
  dropAction,
  dropGoal,
  openDraft,
  openGoal,
  openPlan,
  openPlanVersion,
  orderGoals,
  proposePlan,
  recordAction,
  recordGoal,
  rewordGoal,
  saveDraft,
  withdrawShare,
};

export const handler = await serveVerbs({ plane: 'care', routes: planRoutes, verbs, sentences });
