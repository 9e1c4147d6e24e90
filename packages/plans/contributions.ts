// What the plan and the scores of one trajectory add to the figures now, as a whole: days, weights and steps, and nobody's words.
// A goal that is dropped later keeps the scores it had: they happened, and figures of a closed period do not move with it.
import { firstMeetingOf } from '@greep/care';
import type { Day } from '@greep/kernel';
import type { OutboxFact } from '@greep/store';
import type { PlanFile } from './plan-file.ts';
import type { Score } from './score.ts';

const whose = ({ trajectory: { value } }: PlanFile) => ({ key: value.id, providerId: value.providerId });

/** With what the commit itself is about to agree to: the days of all agreed versions. */
export const planContribution = (file: PlanFile, agreedNow: Day): OutboxFact => {
  const before = file.versions.flatMap(({ value }) => (value.state === 'agreed' ? [value.agreedOn] : []));
  const { value } = file.trajectory;
  return {
    type: 'plan-counted.v1',
    data: {
      ...whose(file),
      submittedOn: value.submittedOn ?? null,
      firstMeetingOn: firstMeetingOf(value)?.on ?? null,
      firstAgreedOn: before[0] ?? agreedNow,
      agreedVersions: before.length + 1,
    },
  };
};

/** `scores` reads like `2|own|3|+1@2026-10-15`: number of the goal within this trajectory, kind, weight, step and day. */
export const attainmentContribution = (file: PlanFile, now: readonly Score[]): OutboxFact => {
  const isNow = (score: Score): boolean =>
    now.some(({ goalId, evaluation }) => goalId === score.goalId && evaluation === score.evaluation);
  const all = [...file.scores.flatMap(({ value }) => (isNow(value) ? [] : [value])), ...now];
  const goals = [...new Set(all.map(({ goalId }) => goalId))].toSorted();
  const inOrder = all.toSorted(
    (one, other) => one.on.localeCompare(other.on) || one.goalId.localeCompare(other.goalId),
  );
  return {
    type: 'attainment-counted.v1',
    data: {
      ...whose(file),
      scores: inOrder.flatMap(({ goalId, kind, weight, content, on }) =>
        content.is === 'scored' ? [`${goals.indexOf(goalId) + 1}|${kind}|${weight}|${content.step}@${on}`] : [],
      ),
    },
  };
};
