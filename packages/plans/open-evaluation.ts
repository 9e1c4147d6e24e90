import { FamilyId } from '@greep/kernel';
import type { Store } from '@greep/store';
import { type Answer, query, type Ref, type Request, type Tools } from '@greep/verbs';
import type { Evaluation } from './evaluation.ts';
import { findPlanFile, onPlanFile, type PlanFile } from './plan-file.ts';
import { showEvaluation } from './show-evaluation.ts';
import type { EvaluationView } from './views.ts';

type Address = { readonly familyId: FamilyId; readonly evaluation: number };
type Slice = PlanFile & { readonly evaluation: Evaluation };

const find = async (store: Store, { familyId, evaluation: number }: Address): Promise<Slice | undefined> => {
  const file = await findPlanFile(store, familyId);
  const evaluation = file?.evaluations.find(({ value }) => value.number === number)?.value;
  return file && evaluation && { ...file, evaluation };
};

/** One look at the goals: what went well, who was there and how far each goal was. */
export const openEvaluation = query({
  name: 'open-evaluation',
  action: 'viewPlan',
  load: ({ store }: Tools, address: Address) => find(store, address),
  resource: onPlanFile.resource,
  view: (slice, principal) => showEvaluation(slice, slice.evaluation, principal),
  shows: ({ family }) => [family.id],
});

export const answerWithEvaluation = async (
  tools: Tools,
  ref: Ref,
  request: Request,
): Promise<Answer<EvaluationView>> => {
  const address = { familyId: FamilyId.parse(ref.familyId), evaluation: Number(ref.evaluation) };
  const slice = await find(tools.store, address);
  if (!slice) throw new Error('an evaluation that was just written is not there');
  return {
    view: showEvaluation(slice, slice.evaluation, request.principal),
    location: `/families/${address.familyId}/evaluations/${address.evaluation}`,
  };
};
