// The trajectory is the help that a family gets from one provider by one approach.
// It waits for a worker, then for somebody who introduces the worker (or the provider reaches out), runs after the first meeting
// through its phases, and ends.
import { Day, FamilyId, Line, OrganisationId, PersonId, ReferralId, TrajectoryId, Words } from '@greep/kernel';
import { Approach } from '@greep/people';
import * as z from 'zod';
import { Ending } from './ending.ts';
import { PhaseStep } from './phase.ts';

/** What the approach of the provider asks, copied when the file is born so that later changes do not move deadlines. */
export const ApproachTerms = Approach;
export type ApproachTerms = Approach;

export const Introduction = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('referrer') }),
  z.strictObject({ by: z.literal('other'), name: Line }),
  z.strictObject({ by: z.literal('nobody'), why: Words }),
]);
export type Introduction = z.infer<typeof Introduction>;

export const FirstMeeting = z.strictObject({
  on: Day,
  introduction: Introduction,
  /** How the way of working was explained: what the family may expect. */
  explained: z.array(z.enum(['own-plan', 'confidentiality', 'reachable', 'safety-of-children', 'who-may-read'])).max(5),
});
export type FirstMeeting = z.infer<typeof FirstMeeting>;

const base = {
  id: TrajectoryId,
  familyId: FamilyId,
  familyName: Line,
  interpreter: Line.optional(),
  referralId: ReferralId,
  providerId: OrganisationId,
  providerName: Line,
  approach: ApproachTerms,
  /** Day of the referral; files that were born before this was kept do without. */
  submittedOn: Day.optional(),
  acceptedOn: Day,
  since: Day,
};
const withWorker = { ...base, workerId: PersonId, workerName: Line, workerSince: Day };
const introducer = z.strictObject({ name: Line, isReferrer: z.boolean() });

const running = { firstMeeting: FirstMeeting, phases: z.array(PhaseStep).min(1) };

/** How it stood when it ended, so that an ending can be taken back. */
const Stood = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('awaiting-introducer'), since: Day }),
  z.strictObject({ state: z.literal('reaching-out'), since: Day }),
  z.strictObject({ state: z.literal('awaiting-first-meeting'), since: Day, introducer }),
  z.strictObject({ state: z.literal('running'), since: Day, ...running }),
]);

const states = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('awaiting-worker'), ...base, introducer: introducer.optional() }),
  z.strictObject({ state: z.literal('awaiting-introducer'), ...withWorker }),
  z.strictObject({ state: z.literal('reaching-out'), ...withWorker }),
  z.strictObject({ state: z.literal('awaiting-first-meeting'), ...withWorker, introducer }),
  z.strictObject({ state: z.literal('running'), ...withWorker, ...running }),
  z.strictObject({ state: z.literal('ended'), ...withWorker, stood: Stood, ending: Ending }),
]);

const WithoutPhases = z.looseObject({
  state: z.literal('running'),
  firstMeeting: z.looseObject({ on: z.string() }),
  phases: z.undefined().optional(),
});

/** A row that was written before there were phases is building up since its first meeting. */
const withPhases = (row: unknown): unknown => {
  const older = WithoutPhases.safeParse(row);
  return older.success ? { ...older.data, phases: [{ phase: 'building-up', on: older.data.firstMeeting.on }] } : row;
};

export const Trajectory = z.preprocess(withPhases, states);
export type Trajectory = z.infer<typeof states>;
export type TrajectoryState = Trajectory['state'];

const asItStood = (trajectory: Trajectory) => (trajectory.state === 'ended' ? trajectory.stood : trajectory);

export const firstMeetingOf = (trajectory: Trajectory): FirstMeeting | undefined => {
  const stood = asItStood(trajectory);
  return stood.state === 'running' ? stood.firstMeeting : undefined;
};

/** Oldest first; none before the first meeting. */
export const phasesOf = (trajectory: Trajectory): readonly PhaseStep[] => {
  const stood = asItStood(trajectory);
  return stood.state === 'running' ? stood.phases : [];
};

/** The phase in which the help is now; none before the first meeting and after the end. */
export const presentPhase = (trajectory: Trajectory): PhaseStep | undefined =>
  trajectory.state === 'running' ? trajectory.phases.at(-1) : undefined;

/** Where a trajectory goes once it has a worker: warm handover if somebody can introduce, else as the approach says. */
export const stateWithWorker = (
  introducerKnown: boolean,
  withoutIntroducer: ApproachTerms['withoutIntroducer'],
): 'awaiting-first-meeting' | 'awaiting-introducer' | 'reaching-out' => {
  if (introducerKnown) return 'awaiting-first-meeting';
  return withoutIntroducer === 'wait' ? 'awaiting-introducer' : 'reaching-out';
};
