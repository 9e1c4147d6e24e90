// One family in a list, with what should be done first for it.

import type { Principal } from '@greep/access';
import { addDays, type Day, daysBetween } from '@greep/kernel';
import type { Moment } from '@greep/verbs';
import type { FamilyMember } from './family.ts';
import { isYouth } from './must-agree.ts';
import { evaluationDueOn, type PlanStanding } from './plan-standing.ts';
import { minutesThisWeek, type Rhythm } from './rhythm.ts';
import { planDueOn } from './show-family-file.ts';
import { presentPhase, type Trajectory } from './trajectory.ts';
import type { FamilyRow } from './views.ts';

export type FamilyGlance = {
  readonly trajectory: Trajectory;
  readonly rhythm: Rhythm;
  readonly standing: PlanStanding;
  /** The reader, in a list for somebody of the family. */
  readonly member?: FamilyMember;
};
type Due = NonNullable<FamilyRow['due']>;

/** Our own working agreements until gemeenten set theirs: days within which each wait should end. */
const daysFor = { 'choose-worker': 3, 'find-introducer': 14, 'reach-out': 5, 'first-meeting': 10 } as const;
/** A family that nobody spoke for a week is named first. */
const daysBetweenContacts = 7;
/** What somebody of the family says against a score is talked about soon, not at the next visit. */
const daysToTalk = 2;
/** Whoever of the circle stops leaves something undone: it is talked about within the week. */
const daysToFindAnother = 5;

const waitingFor = {
  'awaiting-worker': 'choose-worker',
  'awaiting-introducer': 'find-introducer',
  'reaching-out': 'reach-out',
  'awaiting-first-meeting': 'first-meeting',
} as const;

type Wait = Omit<Due, 'isLate'>;

/** What worker and family still owe each other; of two on one day the first of this list is named. */
const owed = ({ trajectory, standing }: FamilyGlance): Wait[] => {
  const planOn = standing.agreedVersion === undefined ? planDueOn(trajectory) : undefined;
  const evaluationOn = evaluationDueOn(standing, trajectory.approach);
  const talkOn = standing.contradictedOn && addDays(standing.contradictedOn, daysToTalk);
  const circleOn = standing.circleEndedOn && addDays(standing.circleEndedOn, daysToFindAnother);
  return [
    ...(circleOn ? [{ what: 'circle' as const, on: circleOn }] : []),
    ...(talkOn ? [{ what: 'contradiction' as const, on: talkOn }] : []),
    ...(planOn ? [{ what: 'plan' as const, on: planOn }] : []),
    ...(evaluationOn ? [{ what: 'evaluation' as const, on: evaluationOn }] : []),
  ];
};

/** Soonest first. */
const whatIsNext = (glance: FamilyGlance): Wait[] => {
  const { trajectory, rhythm } = glance;
  if (trajectory.state === 'ended') return [];
  if (trajectory.state !== 'running') {
    const what = waitingFor[trajectory.state];
    return [{ what, on: addDays(trajectory.since, daysFor[what]) }];
  }
  const contact = {
    what: 'contact' as const,
    on: addDays(rhythm.lastContactOn ?? trajectory.since, daysBetweenContacts),
  };
  return [...owed(glance), contact].toSorted((one, other) => one.on.localeCompare(other.on));
};

const duesFor = (glance: FamilyGlance, principal: Principal, today: Day): Due[] => {
  const { standing, trajectory } = glance;
  const isFamily = principal.kind === 'person' && principal.role === 'familyMember';
  if (!isFamily) return whatIsNext(glance).map((next) => ({ ...next, isLate: next.on < today }));
  if (trajectory.state === 'ended') return [];
  const isAsked = standing.waitingFor.includes(principal.personId) && standing.proposedOn;
  return isAsked ? [{ what: 'answer-plan', on: isAsked, isLate: false }] : [];
};

export const familyRow = (glance: FamilyGlance, principal: Principal, { today }: Moment): FamilyRow => {
  const { trajectory, rhythm, member } = glance;
  const [due, ...others] = duesFor(glance, principal, today);
  const phase = presentPhase(trajectory)?.phase;
  return {
    id: trajectory.familyId,
    name: trajectory.familyName,
    state: trajectory.state,
    since: trajectory.since,
    waitingDays: Math.max(0, daysBetween(trajectory.since, today)),
    approachName: trajectory.approach.name,
    ...(trajectory.state !== 'awaiting-worker' && { workerName: trajectory.workerName }),
    ...(trajectory.state === 'running' && {
      week: Math.floor(Math.max(0, daysBetween(trajectory.firstMeeting.on, today)) / 7) + 1,
    }),
    ...(phase && { phase }),
    ...(trajectory.state === 'ended' && { ending: { on: trajectory.ending.on, as: trajectory.ending.as } }),
    ...(rhythm.lastContactOn && { lastContactOn: rhythm.lastContactOn }),
    ...(trajectory.state !== 'ended' && rhythm.appointment.next && { nextVisit: rhythm.appointment.next }),
    ...(trajectory.interpreter && { interpreter: trajectory.interpreter }),
    ...(rhythm.usual && { usual: { kind: rhythm.usual.kind, minutes: rhythm.usual.minutes } }),
    minutesThisWeek: minutesThisWeek(rhythm, today),
    hoursPerWeek: trajectory.approach.hoursPerWeek,
    ...(due && { due }),
    ...(member && isYouth(member, today) && { isReaderYouth: true }),
    alsoDue: others.filter(({ on }) => on <= today),
  };
};

/** What is due first comes first; what has nothing due comes last. */
export const byDue = (one: FamilyRow, other: FamilyRow): number =>
  (one.due?.on ?? '9999').localeCompare(other.due?.on ?? '9999') || one.name.localeCompare(other.name, 'nl');
