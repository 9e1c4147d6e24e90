// What one trajectory adds to the figures now, as a whole: days, phases and terms, and nobody's name or words.
import type { OutboxFact } from '@greep/store';
import { firstMeetingOf, phasesOf, type Trajectory } from './trajectory.ts';

/** `phases` reads like `building-up@2026-01-02`, oldest first; the last one can be how it ended, such as `closed@2026-09-30`. */
export const trajectoryContribution = (trajectory: Trajectory): OutboxFact => {
  const { approach } = trajectory;
  const ending = trajectory.state === 'ended' ? trajectory.ending : undefined;
  const steps = phasesOf(trajectory).map(({ phase, on }) => `${phase}@${on}`);
  return {
    type: 'trajectory-counted.v1',
    data: {
      key: trajectory.id,
      providerId: trajectory.providerId,
      approachId: approach.id,
      submittedOn: trajectory.submittedOn ?? null,
      acceptedOn: trajectory.acceptedOn,
      workerSince: trajectory.state === 'awaiting-worker' ? null : trajectory.workerSince,
      firstMeetingOn: firstMeetingOf(trajectory)?.on ?? null,
      phases: ending ? [...steps, `${ending.as}@${ending.on}`] : steps,
      endReason: ending?.reason ?? null,
      hoursNorm: approach.hoursPerWeek,
      planDueDays: approach.planDueDays,
      evaluationWeeks: approach.evaluationWeeks,
    },
  };
};
