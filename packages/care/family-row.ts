// One family in a list, with what should be done first for it.

import type { Principal } from '@greep/access';
import { addDays, type Day, daysBetween } from '@greep/kernel';
import type { Moment } from '@greep/verbs';
import type { PlanStanding } from './plan-standing.ts';
import { minutesThisWeek, type Rhythm } from './rhythm.ts';
import { planDueOn } from './show-family-file.ts';
import type { Trajectory } from './trajectory.ts';
import type { FamilyRow } from './views.ts';

export type FamilyGlance = {
  readonly trajectory: Trajectory;
  readonly rhythm: Rhythm;
  readonly standing: PlanStanding;
};
type Due = NonNullable<FamilyRow['due']>;

/** Our own working agreements until gemeenten set theirs: days within which each wait should end. */
const daysFor = { 'choose-worker': 3, 'find-introducer': 14, 'reach-out': 5, 'first-meeting': 10 } as const;
/** A family that nobody spoke for a week is named first. */
const daysBetweenContacts = 7;

const waitingFor = {
  'awaiting-worker': 'choose-worker',
  'awaiting-introducer': 'find-introducer',
  'reaching-out': 'reach-out',
  'awaiting-first-meeting': 'first-meeting',
} as const;

const whatIsNext = ({ trajectory, rhythm, standing }: FamilyGlance): Omit<Due, 'isLate'> => {
  if (trajectory.state !== 'running') {
    const what = waitingFor[trajectory.state];
    return { what, on: addDays(trajectory.since, daysFor[what]) };
  }
  const contactOn = addDays(rhythm.lastContactOn ?? trajectory.since, daysBetweenContacts);
  const planOn = planDueOn(trajectory);
  if (standing.agreedVersion === undefined && planOn && planOn <= contactOn) return { what: 'plan', on: planOn };
  return { what: 'contact', on: contactOn };
};

const dueFor = (glance: FamilyGlance, principal: Principal, today: Day): Due | undefined => {
  const { standing } = glance;
  const isFamily = principal.kind === 'person' && principal.role === 'familyMember';
  if (!isFamily) {
    const next = whatIsNext(glance);
    return { ...next, isLate: next.on < today };
  }
  const isAsked = standing.waitingFor.includes(principal.personId) && standing.proposedOn;
  return isAsked ? { what: 'answer-plan', on: isAsked, isLate: false } : undefined;
};

export const familyRow = (glance: FamilyGlance, principal: Principal, { today }: Moment): FamilyRow => {
  const { trajectory, rhythm } = glance;
  const due = dueFor(glance, principal, today);
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
    ...(rhythm.lastContactOn && { lastContactOn: rhythm.lastContactOn }),
    ...(rhythm.appointment.next && { nextVisit: rhythm.appointment.next }),
    ...(trajectory.interpreter && { interpreter: trajectory.interpreter }),
    minutesThisWeek: minutesThisWeek(rhythm, today),
    hoursPerWeek: trajectory.approach.hoursPerWeek,
    ...(due && { due }),
  };
};

/** What is due first comes first; what has nothing due comes last. */
export const byDue = (one: FamilyRow, other: FamilyRow): number =>
  (one.due?.on ?? '9999').localeCompare(other.due?.on ?? '9999') || one.name.localeCompare(other.name, 'nl');
