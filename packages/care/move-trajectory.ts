// A trajectory moved on: the row changes and the referrer's side hears the new state and the day.
import type { Change } from '@greep/store';
import type { FamilyFile } from './family-file.ts';
import { familyPartition, putTrajectory } from './storage.ts';
import type { Trajectory } from './trajectory.ts';

export const moveTrajectory = (file: FamilyFile, action: string, next: Trajectory): Change => ({
  aggregate: familyPartition(file.family.id),
  action,
  puts: [putTrajectory(next, file.trajectory.version)],
  facts: [
    {
      type: 'trajectory-moved.v1',
      data: { referralId: next.referralId, providerId: next.providerId, state: next.state, since: next.since },
    },
  ],
});
