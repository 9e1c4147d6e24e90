// How the file reads for the family, for its worker and for the worker's supervisor.
import type { Principal } from '@greep/access';
import { addDays, ageOn, type Day, daysBetween } from '@greep/kernel';
import type { Moment } from '@greep/verbs';
import type * as z from 'zod';
import type { Appointment, Contact } from './contact.ts';
import { contactPullBackUntil } from './contact-pull-back.ts';
import { type FamilyFile, type FileReader, readerOf } from './family-file.ts';
import { mustAgree } from './must-agree.ts';
import { firstMeetingOf, phasesOf, presentPhase, type Trajectory } from './trajectory.ts';
import type { FamilyAct, FamilyFileView, MemberView, TrajectoryView } from './views.ts';

type Act = z.infer<typeof FamilyAct>;

const mostContacts = 20;

export const planDueOn = (trajectory: Trajectory): Day | undefined =>
  trajectory.state === 'running' ? addDays(trajectory.firstMeeting.on, trajectory.approach.planDueDays) : undefined;

const showTrajectory = (trajectory: Trajectory, today: Day): TrajectoryView => {
  const due = planDueOn(trajectory);
  const firstMeeting = firstMeetingOf(trajectory);
  const now = presentPhase(trajectory);
  return {
    id: trajectory.id,
    state: trajectory.state,
    since: trajectory.since,
    waitingDays: Math.max(0, daysBetween(trajectory.since, today)),
    providerName: trajectory.providerName,
    approachName: trajectory.approach.name,
    ...(trajectory.state !== 'awaiting-worker' && {
      worker: { id: trajectory.workerId, name: trajectory.workerName },
    }),
    ...('introducer' in trajectory && trajectory.introducer && { introducerName: trajectory.introducer.name }),
    ...(firstMeeting && { firstMeeting }),
    ...(now && { phase: now.phase, phaseSince: now.on }),
    phases: [...phasesOf(trajectory)],
    ...(due && { planDueOn: due }),
    ...(trajectory.state === 'ended' && { ending: trajectory.ending }),
  };
};

const showMembers = (members: FamilyFile['members'], principal: Principal, today: Day): MemberView[] =>
  members.map(({ value: { formerNames: _names, ...value }, version }) => ({
    ...value,
    ...(value.born && { age: ageOn(value.born, today) }),
    mustAgree: mustAgree(value, today),
    isMe: principal.kind === 'person' && principal.personId === value.personId,
    version,
  }));

const showContact = (
  { value: { planned: _planned, ...value }, version }: FamilyFile['contacts'][number],
  principal: Principal,
  now: Moment['now'],
): FamilyFileView['contacts'][number] => {
  const until = contactPullBackUntil(value, principal, now);
  return { ...value, version, ...(until && { canPullBackUntil: until }) };
};

const dayOf = ({ on, kind }: Contact): FamilyFileView['contactDays'] => (kind === 'travel' ? [] : [{ on, kind }]);

const actsOf: Readonly<Record<FileReader, (file: FamilyFile) => Act[]>> = {
  family: ({ standing }) => [
    'invite-member',
    ...(standing.value.waitingFor.length > 0 ? (['answer-plan'] as const) : []),
  ],
  supervisor: ({ trajectory }) => (trajectory.value.state === 'running' ? [] : ['choose-worker']),
  worker: ({ trajectory }) => {
    const always: Act[] = ['record-contact', 'manage-members', 'invite-member', 'set-appointment', 'end-trajectory'];
    if (trajectory.value.state === 'running') return [...always, 'write-plan', 'change-phase'];
    const isIntroducerMissing = ['awaiting-introducer', 'reaching-out'].includes(trajectory.value.state);
    return [...always, 'record-first-meeting', ...(isIntroducerMissing ? (['name-introducer'] as const) : [])];
  },
};

/** Once the help has ended only that can be taken back, by the worker. */
const actsOn = (file: FamilyFile, reader: FileReader): Act[] => {
  if (file.trajectory.value.state !== 'ended') return actsOf[reader](file);
  return reader === 'worker' ? ['reopen-trajectory'] : [];
};

/** What was planned does not happen any more once the help has ended. */
const appointmentOf = ({ rhythm, trajectory }: FamilyFile): Appointment => {
  const { appointment } = rhythm.value;
  if (trajectory.value.state !== 'ended') return appointment;
  return appointment.reach ? { reach: appointment.reach } : {};
};

export const showFamilyFile = (file: FamilyFile, principal: Principal, { today, now }: Moment): FamilyFileView => {
  const reader = readerOf(principal);
  const { family, rhythm, trajectory } = file;
  const seesContacts = reader !== 'supervisor' || trajectory.value.state !== 'awaiting-worker';
  const newestFirst = file.contacts.toReversed().slice(0, mostContacts);
  return {
    reader,
    id: family.id,
    name: family.name,
    ...(family.place && { place: family.place }),
    openedOn: family.openedOn,
    ...(family.interpreter && { interpreter: family.interpreter }),
    members: showMembers(file.members, principal, today),
    formerMembers: reader === 'worker' ? showMembers(file.formerMembers, principal, today) : [],
    trajectory: showTrajectory(trajectory.value, today),
    appointment: appointmentOf(file),
    contacts: seesContacts ? newestFirst.map((contact) => showContact(contact, principal, now)) : [],
    contactDays: seesContacts ? file.contacts.flatMap(({ value }) => dayOf(value)) : [],
    ...(reader !== 'family' && { minutes: rhythm.value.minutes }),
    acts: actsOn(file, reader),
  };
};
