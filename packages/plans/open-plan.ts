import { FamilyId } from '@greep/kernel';
import { type Answer, momentOf, query, type Ref, type Request, type Tools } from '@greep/verbs';
import { findPlanFile, onPlanFile } from './plan-file.ts';
import { showPlan } from './show-plan.ts';
import type { PlanView } from './views.ts';

/** The plan as a whole, for this reader. */
export const openPlan = query({
  name: 'open-plan',
  action: 'viewPlan',
  ...onPlanFile,
  view: showPlan,
  shows: ({ family }) => [family.id],
});

export const answerWithPlan = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<PlanView>> => {
  const file = await findPlanFile(tools.store, FamilyId.parse(ref.familyId));
  if (!file) throw new Error('a plan that was just written is not there');
  return { view: showPlan(file, request.principal, momentOf(tools, request)) };
};
