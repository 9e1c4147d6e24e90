// A trajectory changed: the row, what it adds to the figures, and for the referrer the new state with its day.
import type { Change, OutboxFact } from '@greep/store';
import type { FamilyFile } from './family-file.ts';
import { familyPartition, putTrajectory } from './storage.ts';
import type { Trajectory } from './trajectory.ts';
import { trajectoryContribution } from './trajectory-contribution.ts';

type File = Pick<FamilyFile, 'family' | 'trajectory'>;

/** The row and its contribution, for a change within one state: the referrer hears nothing. */
export const writeTrajectory = ({ trajectory }: File, next: Trajectory) => ({
  puts: [putTrajectory(next, trajectory.version)],
  facts: [trajectoryContribution(next)],
});

/** What a referrer may know of it: that the help ended or never began, not why. */
const progressOf = (trajectory: Trajectory): string => {
  if (trajectory.state !== 'ended') return trajectory.state;
  return trajectory.stood.state === 'running' ? 'closed' : 'not-started';
};

const moved = (next: Trajectory): OutboxFact => ({
  type: 'trajectory-moved.v1',
  data: { referralId: next.referralId, providerId: next.providerId, state: progressOf(next), since: next.since },
});

export const moveTrajectory = (file: File, action: string, next: Trajectory): Change => {
  const { puts, facts } = writeTrajectory(file, next);
  return { aggregate: familyPartition(file.family.id), action, puts, facts: [moved(next), ...facts] };
};
