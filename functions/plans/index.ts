// Goals, actions, versions, evaluations and what the family says of them; and with whom it shares a part.

import {
  acceptSharing,
  answerEnding,
  completeOwnPart,
  endOwnPart,
  inviteReader,
  listSharedPlans,
  openCircle,
  openSharedPlan,
} from '@greep/circle';
import {
  answerContradiction,
  answerPlan,
  changeAction,
  changeGoal,
  chooseConcern,
  comparePlanVersions,
  completeAction,
  contradictScore,
  correctScore,
  dropAction,
  dropConcern,
  dropGoal,
  leaveBehind,
  openConversation,
  openDraft,
  openEvaluation,
  openGoal,
  openPlan,
  openPlanOnPaper,
  openPlanVersion,
  openTableDraft,
  openTakenAlong,
  orderGoals,
  PlanOnPaper,
  proposePlan,
  recordAction,
  recordConcern,
  recordEvaluation,
  recordGoal,
  rewordGoal,
  saveDraft,
  saveTableDraft,
  setQuestion,
  setStep,
  takeAlong,
  withdrawShare,
} from '@greep/plans';
import { serveVerbs } from '@greep/serving';
import { planRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  acceptSharing,
  answerEnding,
  completeOwnPart,
  endOwnPart,
  inviteReader,
  listSharedPlans,
  openCircle,
  openSharedPlan,
  answerContradiction,
  answerPlan,
  changeAction,
  changeGoal,
  chooseConcern,
  comparePlanVersions,
  completeAction,
  contradictScore,
  correctScore,
  dropAction,
  dropConcern,
  dropGoal,
  leaveBehind,
  openConversation,
  openDraft,
  openEvaluation,
  openGoal,
  openPlan,
  openPlanOnPaper,
  openPlanVersion,
  openTableDraft,
  openTakenAlong,
  orderGoals,
  proposePlan,
  recordAction,
  recordConcern,
  recordEvaluation,
  recordGoal,
  rewordGoal,
  saveDraft,
  saveTableDraft,
  setQuestion,
  setStep,
  takeAlong,
  withdrawShare,
};

/** pdfkit and its letters are read when the first paper is asked for, and never by who asks for something else. */
const drawPlanOnPaper = async (view: unknown) => {
  const plan = PlanOnPaper.parse(view);
  const { drawPlan } = await import('@greep/paper');
  const name = plan.language === 'nl' ? 'gezinsplan-versie' : 'family-plan-version';
  return { bytes: await drawPlan(plan), fileName: `${name}-${plan.version}.pdf` };
};
const drawings = { openPlanOnPaper: drawPlanOnPaper };

export const handler = await serveVerbs({ plane: 'care', routes: planRoutes, verbs, drawings, sentences });
