// What the verbs on one score have in common: whose score it is, and that home and file hear what is still to be talked about.
import { familyPartition, putPlanStanding } from '@greep/care';
import { type Day, dayOf, FamilyId, GoalId } from '@greep/kernel';
import type { Change, Stored } from '@greep/store';
import type { Answer, Outcome, Ref, Tools } from '@greep/verbs';
import { findPlanFile, onPlanFile, type PlanFile } from './plan-file.ts';
import { isOpen, type Score } from './score.ts';
import { showScore } from './show-score.ts';
import { putScore } from './storage.ts';
import type { ScoreView } from './views.ts';

export type ScoreAddress = { readonly familyId: FamilyId; readonly goalId: GoalId; readonly evaluation: number };
export type ScoreSlice = PlanFile & { readonly score: Stored<Score> };

const loadScore = async ({ store }: Tools, address: ScoreAddress): Promise<ScoreSlice | undefined> => {
  const file = await findPlanFile(store, address.familyId);
  const score = file?.scores.find(
    ({ value }) => value.goalId === address.goalId && value.evaluation === address.evaluation,
  );
  return file && score && { ...file, score };
};

export const onScore = { load: loadScore, resource: onPlanFile.resource };

/** As many corrections, and as many contradictions, as one row keeps; far more than a talk about one step needs. */
export const mostOfEach = 50;

/** The day of the oldest contradiction that nobody talked about yet, over all goals. */
const contradictedOn = (scores: readonly Score[]): Day | undefined =>
  scores
    .flatMap((score) => score.contradictions.filter((one) => isOpen(score, one)).map(({ at }) => dayOf(at)))
    .toSorted()[0];

export const writeScore = (
  slice: ScoreSlice,
  next: Score,
  change: Pick<Change, 'action' | 'facts'>,
): Pick<Outcome, 'ref' | 'change'> => {
  const { family, score, standing } = slice;
  const others = slice.scores.filter((one) => one !== score).map(({ value }) => value);
  const { contradictedOn: before, ...rest } = standing.value;
  const now = contradictedOn([...others, next]);
  const isMoved = now !== before;
  return {
    ref: { familyId: family.id, goalId: next.goalId, evaluation: String(next.evaluation) },
    change: {
      aggregate: familyPartition(family.id),
      ...change,
      puts: [
        putScore(family.id, next, score.version),
        ...(isMoved
          ? [putPlanStanding(family.id, now ? { ...rest, contradictedOn: now } : rest, standing.version)]
          : []),
      ],
    },
  };
};

export const answerWithScore = async (tools: Tools, ref: Ref): Promise<Answer<ScoreView>> => {
  const familyId = FamilyId.parse(ref.familyId);
  const goalId = GoalId.parse(ref.goalId);
  const slice = await loadScore(tools, { familyId, goalId, evaluation: Number(ref.evaluation) });
  if (!slice) throw new Error('a score that was just written is not there');
  return {
    view: showScore(slice.score),
    version: slice.score.version,
    location: `/families/${familyId}/goals/${goalId}`,
  };
};
