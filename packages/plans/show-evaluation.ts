// One evaluation: what went well, who was there, how far each goal was. T is for worker and supervisor; the family reads steps.
import type { Principal } from '@greep/access';
import { evaluationDueOn, readerOf } from '@greep/care';
import type { Stored } from '@greep/store';
import { attainmentOf } from './attainment.ts';
import type { Evaluation } from './evaluation.ts';
import type { Goal } from './goal.ts';
import type { PlanFile } from './plan-file.ts';
import type { Score } from './score.ts';
import { nameOfSpeaker } from './show-goal.ts';
import { showScore } from './show-score.ts';
import type { AttainmentView, EvaluationView } from './views.ts';

/** As the plan has them: the family's own goals in its order, then what must. */
const scoresIn = ({ goals, scores }: PlanFile, { number }: Evaluation): readonly Stored<Score>[] => {
  const placeOf = ({ value: { kind, goalId } }: Stored<Score>): number =>
    goals.findIndex(({ value }) => value.id === goalId) + (kind === 'own' ? 0 : goals.length);
  return scores
    .filter(({ value }) => value.evaluation === number)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
};

/** Over the own goals that got a score at this moment; nothing when none did. */
export const attainmentAt = (file: PlanFile, evaluation: Evaluation): AttainmentView | undefined => {
  const own = scoresIn(file, evaluation).flatMap(({ value }) => (value.kind === 'own' ? [value] : []));
  const counted = own.flatMap(({ goalId, weight, content }) =>
    content.is === 'scored' ? [{ goalId, weight, step: content.step }] : [],
  );
  const attainment = attainmentOf(counted);
  if (!attainment.ok) return undefined;
  const { number, on } = evaluation;
  return { evaluation: number, on, ...attainment.value, counted, notCounted: own.length - counted.length };
};

export const showEvaluated = (file: PlanFile, { present, recordedBy, successes, ...evaluation }: Evaluation) => ({
  ...evaluation,
  successes: successes.map(({ words, speaker }) => ({ words, speakerName: nameOfSpeaker(file, speaker) })),
  presentNames: present.map(({ name }) => name),
  recordedByName: recordedBy.name,
});

const wordsOf = ({ goals }: PlanFile, id: Goal['id']): string =>
  goals.find(({ value }) => value.id === id)?.value.content.words ?? '';

export const nextDueOn = ({ standing, trajectory }: PlanFile) =>
  trajectory.value.state === 'running' ? evaluationDueOn(standing.value, trajectory.value.approach) : undefined;

export const showEvaluation = (file: PlanFile, evaluation: Evaluation, principal: Principal): EvaluationView => {
  const attainment = readerOf(principal) === 'family' ? undefined : attainmentAt(file, evaluation);
  const due = nextDueOn(file);
  return {
    familyId: file.family.id,
    ...showEvaluated(file, evaluation),
    scores: scoresIn(file, evaluation).map((stored) => {
      const { goalId, kind } = stored.value;
      return { ...showScore(stored), goalId, kind, goalWords: wordsOf(file, goalId) };
    }),
    ...(attainment && { attainment }),
    ...(due && { nextDueOn: due }),
  };
};
