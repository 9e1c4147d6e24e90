// The plan as a whole: what is being worked on, what lies with the family, what was agreed and who reads it.
import type { Principal } from '@greep/access';
import { mustAgree, planDueOn, readerOf } from '@greep/care';
import { type Day, dayOf } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Moment } from '@greep/verbs';
import type { Action, WrittenAction } from './action-item.ts';
import type { Goal, WrittenGoal } from './goal.ts';
import { agreedVersion, latestVersion, type PlanFile } from './plan-file.ts';
import type { PlanVersion, Share } from './plan-version.ts';
import { isInAgreedPlan } from './shared-now.ts';
import { showAction } from './show-action.ts';
import { attainmentAt, nextDueOn, showEvaluated } from './show-evaluation.ts';
import { showGoal } from './show-goal.ts';
import { showVersion } from './show-version.ts';
import type { PlanView } from './views.ts';

type State = PlanVersion['state'];

const lastIn = ({ versions }: PlanFile, state: State): Stored<PlanVersion> | undefined =>
  versions.findLast(({ value }) => value.state === state);

/** What the plan holds, as text: two plans with the same text are the same plan. */
const held = (goals: readonly unknown[], actions: readonly unknown[]): string => JSON.stringify([goals, actions]);

export const activeGoals = ({ goals }: PlanFile) => goals.flatMap(({ value }) => (value.droppedAt ? [] : [value]));
export const activeActions = ({ actions }: PlanFile) =>
  actions.flatMap(({ value }) => (value.droppedAt ? [] : [value]));

/** As it is put to the family: with the present wording. Earlier ones, and who changed what, stay with the goal itself. */
export const asPut = (goals: readonly WrittenGoal[]): Goal[] =>
  goals.map(({ writtenBy: _writtenBy, ...goal }) => ({ ...goal, wordings: goal.wordings.slice(-1) }));

export const actionsAsPut = (actions: readonly WrittenAction[]): Action[] =>
  actions.map(({ writtenBy: _writtenBy, ...action }) => action);

const undone = (actions: readonly WrittenAction[]) => actionsAsPut(actions).map(({ doneOn: _doneOn, ...rest }) => rest);

/**
 * Others must agree now than were asked: a parent whose authority was not known, a youth who turned twelve,
 * or somebody who was asked and no longer belongs to the file.
 */
export const asksOthers = (file: PlanFile, today: Day): boolean => {
  const asked = new Set(latestVersion(file)?.mustAgree.map(({ personId }) => personId));
  const now = new Set(file.members.filter(({ value }) => mustAgree(value, today)).map(({ value }) => value.personId));
  return asked.symmetricDifference(now).size > 0;
};

/** Something differs from the version that lies with the family or was agreed last. Ticking off an action does not count. */
export const hasChanges = (file: PlanFile): boolean => {
  const latest = latestVersion(file);
  const goals = activeGoals(file);
  if (!latest) return goals.length > 0;
  if (latest.state === 'refused') return true;
  return held(asPut(goals), undone(activeActions(file))) !== held(asPut(latest.goals), undone(latest.actions));
};

/** Goals were scored after the last version was made: what everybody agreed to may be looked at anew. */
export const isEvaluatedSince = (file: PlanFile): boolean => {
  const latest = latestVersion(file);
  const last = file.evaluations.at(-1)?.value;
  return latest !== undefined && last !== undefined && last.recordedAt > latest.proposedAt;
};

const evaluationsOf = (file: PlanFile, principal: Principal) => {
  const evaluations = file.evaluations.map(({ value }) => value);
  const due = nextDueOn(file);
  return {
    isEvaluatedSince: isEvaluatedSince(file),
    evaluations: evaluations.map((evaluation) => showEvaluated(file, evaluation)),
    ...(due && { evaluationDueOn: due }),
    ...(readerOf(principal) !== 'family' && {
      attainment: evaluations.flatMap((evaluation) => attainmentAt(file, evaluation) ?? []),
    }),
  };
};

const actsOf = (file: PlanFile, principal: Principal): PlanView['acts'] => {
  const reader = readerOf(principal);
  const isRunning = file.trajectory.value.state === 'running';
  if (reader === 'supervisor' || (reader === 'worker' && !isRunning)) return [];
  if (reader === 'worker')
    return ['write', 'reword', 'propose', 'correct-score', ...(agreedVersion(file) ? (['evaluate'] as const) : [])];
  if (file.trajectory.value.state === 'ended') return ['withdraw-sharing', 'contradict-score'];
  const isAsked = principal.kind === 'person' && file.standing.value.waitingFor.includes(principal.personId);
  return ['reword', 'withdraw-sharing', 'contradict-score', ...(isAsked ? (['answer'] as const) : [])];
};

const peopleOf = ({ members }: PlanFile, principal: Principal, today: Day): PlanView['people'] =>
  members.map(({ value }) => ({
    personId: value.personId,
    name: value.name,
    relation: value.relation,
    mustAgree: mustAgree(value, today),
    isMe: principal.kind === 'person' && principal.personId === value.personId,
  }));

const canRestore = (file: PlanFile, share: Share, principal: Principal): boolean =>
  share.withdrawnBy !== undefined &&
  principal.kind === 'person' &&
  principal.personId === share.withdrawnBy &&
  isInAgreedPlan(file, share);

const sharesOf = (file: PlanFile, principal: Principal): PlanView['shares'] =>
  file.shares.map(({ value, value: { reader, sharedAt, withdrawnAt } }) => ({
    name: reader.name,
    kind: reader.kind,
    what: reader.what,
    ground: reader.ground,
    purpose: reader.purpose,
    since: sharedAt,
    ...(withdrawnAt && { withdrawnAt }),
    canWithdraw: reader.ground === 'consent',
    canRestore: canRestore(file, value, principal),
  }));

const versionsOf = (file: PlanFile, principal: Principal): Partial<PlanView> => {
  const proposed = lastIn(file, 'proposed');
  const agreed = lastIn(file, 'agreed');
  const latest = file.versions.at(-1);
  return {
    ...(proposed && { proposed: showVersion(file, proposed, principal) }),
    ...(agreed && { agreed: showVersion(file, agreed, principal) }),
    ...(latest?.value.state === 'refused' && { refused: showVersion(file, latest, principal) }),
  };
};

export const showPlan = (file: PlanFile, principal: Principal, { today }: Moment): PlanView => {
  const goals = file.goals.map((stored) => showGoal(file, stored, principal));
  const due = planDueOn(file.trajectory.value);
  return {
    familyId: file.family.id,
    familyName: file.family.name,
    reader: readerOf(principal),
    goals: goals.filter(({ content }) => content.kind === 'own'),
    safetyGoals: goals.filter(({ content }) => content.kind === 'safety'),
    actions: file.actions.map(showAction),
    people: peopleOf(file, principal, today),
    ...versionsOf(file, principal),
    versions: file.versions.map(({ value }) => ({
      version: value.version,
      state: value.state,
      on: value.state === 'agreed' ? value.agreedOn : dayOf(value.proposedAt),
    })),
    shares: sharesOf(file, principal),
    hasChanges: hasChanges(file) || (file.versions.length > 0 && asksOthers(file, today)),
    ...evaluationsOf(file, principal),
    ...(due && { planDueOn: due }),
    acts: actsOf(file, principal),
  };
};
