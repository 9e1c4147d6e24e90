// The trajectory is the help that a family gets from one provider by one approach.
// It waits for a worker, then for somebody who introduces the worker (or the provider reaches out), and runs after the first meeting.
import { Day, FamilyId, Line, OrganisationId, PersonId, ReferralId, TrajectoryId, Words } from '@greep/kernel';
import { Approach } from '@greep/people';
import * as z from 'zod';

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
  acceptedOn: Day,
  since: Day,
};
const withWorker = { ...base, workerId: PersonId, workerName: Line, workerSince: Day };
const introducer = z.strictObject({ name: Line, isReferrer: z.boolean() });

export const Trajectory = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('awaiting-worker'), ...base, introducer: introducer.optional() }),
  z.strictObject({ state: z.literal('awaiting-introducer'), ...withWorker }),
  z.strictObject({ state: z.literal('reaching-out'), ...withWorker }),
  z.strictObject({ state: z.literal('awaiting-first-meeting'), ...withWorker, introducer }),
  z.strictObject({ state: z.literal('running'), ...withWorker, firstMeeting: FirstMeeting }),
]);
export type Trajectory = z.infer<typeof Trajectory>;
export type TrajectoryState = Trajectory['state'];

/** Where a trajectory goes once it has a worker: warm handover if somebody can introduce, else as the approach says. */
export const stateWithWorker = (
  introducerKnown: boolean,
  withoutIntroducer: ApproachTerms['withoutIntroducer'],
): 'awaiting-first-meeting' | 'awaiting-introducer' | 'reaching-out' => {
  if (introducerKnown) return 'awaiting-first-meeting';
  return withoutIntroducer === 'wait' ? 'awaiting-introducer' : 'reaching-out';
};
