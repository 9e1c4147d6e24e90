// Once everybody agreed to the plan the help is under way by itself.
import type { Day } from '@greep/kernel';
import type { FamilyFile } from './family-file.ts';
import { writeTrajectory } from './move-trajectory.ts';
import { withPhase } from './phase.ts';
import { presentPhase } from './trajectory.ts';

/** For the commit in which the last one agrees; adds nothing when the help was under way already. */
export const underWay = (
  file: Pick<FamilyFile, 'family' | 'trajectory'>,
  today: Day,
): Partial<ReturnType<typeof writeTrajectory>> => {
  const { value } = file.trajectory;
  if (value.state !== 'running' || presentPhase(value)?.phase !== 'building-up') return {};
  return writeTrajectory(file, { ...value, phases: withPhase(value.phases, { phase: 'under-way', on: today }) });
};
