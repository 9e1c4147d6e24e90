// The worker puts the plan to the family: everybody who must agree is asked, and reads who will see it if they do.
import { familyPartition, mustAgree, putPlanStanding } from '@greep/care';
import { type FamilyId, type FieldError, fail, invalid, notAllowed, ok, wrongState } from '@greep/kernel';
import { command, type Moment } from '@greep/verbs';
import { steps } from './goal.ts';
import { answerWithVersion } from './on-plan-version.ts';
import { latestVersion, onPlanFile, type PlanFile, scoresOf } from './plan-file.ts';
import type { PlanReader, PlanVersion, ScoreThen } from './plan-version.ts';
import {
  actionsAsPut,
  activeActions,
  activeGoals,
  asksOthers,
  asPut,
  hasChanges,
  isEvaluatedSince,
} from './show-plan.ts';
import { putPlanVersion } from './storage.ts';

/** A version is one row, and a row holds 400 kB (DynamoDB); three pages are far below this. */
const mostCharacters = 120_000;

type AlsoReads = readonly Pick<PlanReader, 'name' | 'kind' | 'what'>[];
type Input = { readonly familyId: FamilyId; readonly alsoReads?: AlsoReads };
type Proposal = Extract<PlanVersion, { state: 'proposed' }>;

/** Every step is written before the family is asked: else nobody can say later how far it is (report, annex 3). */
const emptySteps = (file: PlanFile): FieldError[] =>
  activeGoals(file).flatMap((goal) =>
    steps
      .filter((step) => goal.content.levels[step] === '')
      .map((step) => ({ pointer: `/goals/${goal.id}/levels/${step}`, code: 'required' })),
  );

const readersOf = ({ members, trajectory }: PlanFile, alsoReads: AlsoReads): PlanReader[] => {
  const whole = { what: 'whole-plan' } as const;
  const family = members.map(
    ({ value }): PlanReader => ({
      ...whole,
      name: value.name,
      kind: 'family',
      personId: value.personId,
      ground: 'own-plan',
      purpose: 'help-with-plan',
    }),
  );
  const { value } = trajectory;
  if (value.state === 'awaiting-worker') return family;
  const directly = { ...whole, ground: 'directly-involved' } as const;
  return [
    ...family,
    { ...directly, name: value.workerName, kind: 'worker', personId: value.workerId, purpose: 'help-with-plan' },
    { ...directly, name: `werkbegeleider van ${value.workerName}`, kind: 'supervisor', purpose: 'supervise-worker' },
    ...alsoReads.map((reader) => ({ ...reader, ground: 'consent', purpose: 'do-own-part' }) as const),
  ];
};

/** How far each goal is now: the version keeps it, whatever is scored or put right later. */
const scoresNow = (file: PlanFile): ScoreThen[] =>
  activeGoals(file).flatMap(({ id }) => {
    const scored = scoresOf(file, id).flatMap(({ value: { goalId, content, on } }) =>
      content.is === 'scored' ? [{ goalId, step: content.step, on }] : [],
    );
    return scored.at(-1) ?? [];
  });

const proposal = (file: PlanFile, alsoReads: AlsoReads, { now, today }: Moment): Omit<Proposal, 'proposedBy'> => {
  const { next, where, reach } = file.rhythm.value.appointment;
  const appointment = [next?.on, next?.at, where].filter(Boolean).join(', ');
  return {
    state: 'proposed',
    version: (latestVersion(file)?.version ?? 0) + 1,
    goals: asPut(activeGoals(file)),
    actions: actionsAsPut(activeActions(file)),
    scores: scoresNow(file),
    ...(appointment && { appointment }),
    ...(reach && { reach }),
    readers: readersOf(file, alsoReads),
    mustAgree: file.members
      .filter(({ value }) => mustAgree(value, today))
      .map(({ value: { personId, name } }) => ({ personId, name })),
    answers: [],
    proposedAt: now,
  };
};

/** What stands in the way of asking the family, or nothing. */
const notYet = (file: PlanFile, asked: Omit<Proposal, 'proposedBy'>, today: Moment['today']) => {
  if (file.trajectory.value.state !== 'running') return wrongState('first-meeting-not-held');
  if (asked.goals.length === 0) return wrongState('plan-without-goals');
  if (asked.mustAgree.length === 0) return wrongState('nobody-to-agree');
  const latest = latestVersion(file);
  const isSame = !hasChanges(file) && !asksOthers(file, today) && !isEvaluatedSince(file);
  if (latest && latest.state !== 'superseded' && isSame) return wrongState('plan-unchanged');
  if (JSON.stringify(asked).length > mostCharacters) return wrongState('plan-too-large');
  const empty = emptySteps(file);
  return empty.length > 0 ? invalid(empty, 'plan-incomplete') : undefined;
};

export const proposePlan = command({
  name: 'propose-plan',
  action: 'proposePlan',
  visibleBy: 'viewPlan',
  ...onPlanFile,
  decide: (file, { familyId, alsoReads = [] }: Input, moment, principal) => {
    const { trajectory, standing, versions } = file;
    if (principal.kind !== 'person' || trajectory.value.state === 'awaiting-worker') return fail(notAllowed());
    const asked = proposal(file, alsoReads, moment);
    const failure = notYet(file, asked, moment.today);
    if (failure) return fail(failure);
    const proposedBy = { personId: principal.personId, name: trajectory.value.workerName };
    const open = versions.findLast(({ value }) => value.state === 'proposed');
    const waitingFor = asked.mustAgree.map(({ personId }) => personId);
    const now = { ...standing.value, proposedVersion: asked.version, proposedOn: moment.today, waitingFor };
    return ok({
      status: 201,
      ref: { familyId, version: String(asked.version) },
      change: {
        aggregate: familyPartition(familyId),
        action: 'propose-plan',
        puts: [
          putPlanVersion(familyId, { ...asked, proposedBy }, 0),
          ...(open ? [putPlanVersion(familyId, { ...open.value, state: 'superseded' }, open.version)] : []),
          putPlanStanding(familyId, now, standing.version),
        ],
      },
    });
  },
  answer: answerWithVersion,
});
