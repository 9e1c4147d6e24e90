// Goals, actions, versions, evaluations and what the family says of them.

import {
  answerContradiction,
  answerPlan,
  changeAction,
  changeGoal,
  comparePlanVersions,
  completeAction,
  contradictScore,
  correctScore,
  dropAction,
  dropGoal,
  openDraft,
  openEvaluation,
  openGoal,
  openPlan,
  openPlanVersion,
  orderGoals,
  proposePlan,
  recordAction,
  recordEvaluation,
  recordGoal,
  rewordGoal,
  saveDraft,
  withdrawShare,
} from '@greep/plans';
import { serveVerbs } from '@greep/serving';
import { planRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  answerContradiction,
  answerPlan,
  changeAction,
  changeGoal,
  comparePlanVersions,
  completeAction,
  contradictScore,
  correctScore,
  dropAction,
  dropGoal,
  openDraft,
  openEvaluation,
  openGoal,
  openPlan,
  openPlanVersion,
  orderGoals,
  proposePlan,
  recordAction,
  recordEvaluation,
  recordGoal,
  rewordGoal,
  saveDraft,
  withdrawShare,
};

export const handler = await serveVerbs({ plane: 'care', routes: planRoutes, verbs, sentences });
