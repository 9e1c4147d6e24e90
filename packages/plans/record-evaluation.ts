// Worker and family look at all goals of the agreed plan together: first what went well, then how far each goal is.
// The worker writes it down in their presence. A goal can stay without a score, but not without saying why.
import { familyPartition, putPlanStanding } from '@greep/care';
import { type FamilyId, type FieldError, fail, invalid, notAllowed, ok, type Result, wrongState } from '@greep/kernel';
import { command, type Moment } from '@greep/verbs';
import { attainmentContribution } from './contributions.ts';
import type { Evaluation } from './evaluation.ts';
import type { Goal } from './goal.ts';
import type { RecordEvaluationInput } from './inputs.ts';
import { answerWithEvaluation } from './open-evaluation.ts';
import { agreedVersion, onPlanFile, type PlanFile } from './plan-file.ts';
import type { PlanVersion } from './plan-version.ts';
import type { Score } from './score.ts';
import { neitherOrBoth, scoreContent } from './score-content.ts';
import { putEvaluation, putScore } from './storage.ts';

type Input = RecordEvaluationInput & { readonly familyId: FamilyId };
type Agreed = Extract<PlanVersion, { state: 'agreed' }>;
type Signed = Pick<Score, 'by' | 'byName' | 'at'>;

/** Goals that everybody agreed to and that still count, as they are weighed now. */
const goalsToScore = (file: PlanFile, agreed: Agreed): readonly Goal[] => {
  const isAgreed = new Set(agreed.goals.map(({ id }) => id));
  return file.goals.flatMap(({ value }) => (isAgreed.has(value.id) && !value.droppedAt ? [value] : []));
};

const wrongDay = (file: PlanFile, agreed: Agreed, { on }: Input, { today }: Moment): FieldError[] => {
  const pointer = '/on';
  const last = file.evaluations.at(-1)?.value;
  if (on > today) return [{ pointer, code: 'day-in-future' }];
  if (last && on < last.on) return [{ pointer, code: 'before-last-evaluation' }];
  if (last && on === last.on) return [{ pointer, code: 'evaluated-that-day' }];
  // What was looked at between two versions belongs to the older one, so the first agreement is the limit.
  const first = file.versions.find(({ value }) => value.state === 'agreed')?.value ?? agreed;
  return first.state === 'agreed' && on < first.agreedOn ? [{ pointer, code: 'before-agreed-plan' }] : [];
};

const wrongPeople = ({ members }: PlanFile, { successes, hasNoSuccess = false, present }: Input): FieldError[] => {
  const known = new Set(members.map(({ value }) => value.personId));
  return [
    ...(successes.length > 0 === hasNoSuccess ? [{ pointer: '/successes', code: 'success-or-none' }] : []),
    ...successes.flatMap(({ speaker }, at) =>
      speaker.who === 'together' || known.has(speaker.personId)
        ? []
        : [{ pointer: `/successes/${at}/speaker`, code: 'not-a-choice' }],
    ),
    ...(present.length === 0 ? [{ pointer: '/present', code: 'nobody-present' }] : []),
    ...(present.every((id) => known.has(id)) ? [] : [{ pointer: '/present', code: 'not-a-choice' }]),
  ];
};

/** Why this goal cannot be scored now, for one that is not among the goals to score. */
const notToScore = ({ goals }: PlanFile, id: string): string => {
  const goal = goals.find(({ value }) => value.id === id)?.value;
  if (!goal) return 'goal-not-in-plan';
  return goal.droppedAt ? 'goal-dropped-meanwhile' : 'goal-not-agreed-yet';
};

const wrongScores = (file: PlanFile, goals: readonly Goal[], { scores }: Input): FieldError[] => {
  const expected = new Set<string>(goals.map(({ id }) => id));
  const sent = Object.entries(scores);
  return [
    ...sent.flatMap(([id, given]) => {
      const pointer = `/scores/${id}`;
      if (!expected.has(id)) return [{ pointer, code: notToScore(file, id) }];
      return scoreContent(given) ? [] : [neitherOrBoth(pointer)];
    }),
    ...goals.flatMap(({ id }) => (scores[id] ? [] : [{ pointer: `/scores/${id}`, code: 'score-missing' }])),
  ];
};

const scoresFor = (goals: readonly Goal[], { on, scores }: Input, evaluation: number, signed: Signed): Score[] =>
  goals.flatMap(({ id: goalId, content: { kind, weight } }) => {
    const content = scores[goalId] && scoreContent(scores[goalId]);
    return content
      ? [{ goalId, evaluation, on, kind, weight, content, ...signed, corrections: [], contradictions: [] }]
      : [];
  });

const checked = (file: PlanFile, input: Input, moment: Moment): Result<{ goals: readonly Goal[]; agreed: Agreed }> => {
  if (file.trajectory.value.state !== 'running') return fail(wrongState('first-meeting-not-held'));
  const agreed = agreedVersion(file);
  if (!agreed) return fail(wrongState('no-agreed-plan'));
  const goals = goalsToScore(file, agreed);
  if (goals.length === 0) return fail(wrongState('nothing-to-score'));
  const wrong = [
    ...wrongDay(file, agreed, input, moment),
    ...wrongPeople(file, input),
    ...wrongScores(file, goals, input),
  ];
  return wrong.length > 0 ? fail(invalid(wrong)) : ok({ goals, agreed });
};

export const recordEvaluation = command({
  name: 'record-evaluation',
  action: 'scoreGoal',
  visibleBy: 'viewPlan',
  ...onPlanFile,
  decide: (file, input: Input, moment, principal) => {
    const { trajectory, standing, members, evaluations } = file;
    if (principal.kind !== 'person' || trajectory.value.state === 'awaiting-worker') return fail(notAllowed());
    const allowed = checked(file, input, moment);
    if (!allowed.ok) return allowed;
    const { familyId, on, successes, present } = input;
    const recordedBy = { personId: principal.personId, name: trajectory.value.workerName };
    const evaluation: Evaluation = {
      number: (evaluations.at(-1)?.value.number ?? 0) + 1,
      on,
      planVersion: allowed.value.agreed.version,
      successes,
      present: members.flatMap(({ value: { personId, name } }) =>
        present.includes(personId) ? [{ personId, name }] : [],
      ),
      recordedBy,
      recordedAt: moment.now,
    };
    const signed = { by: recordedBy.personId, byName: recordedBy.name, at: moment.now };
    const scores = scoresFor(allowed.value.goals, input, evaluation.number, signed);
    return ok({
      status: 201,
      ref: { familyId, evaluation: String(evaluation.number) },
      change: {
        aggregate: familyPartition(familyId),
        action: 'record-evaluation',
        on,
        puts: [
          putEvaluation(familyId, evaluation),
          ...scores.map((score) => putScore(familyId, score, 0)),
          putPlanStanding(familyId, { ...standing.value, lastEvaluationOn: on }, standing.version),
        ],
        facts: [attainmentContribution(file, scores)],
      },
    });
  },
  answer: answerWithEvaluation,
});
