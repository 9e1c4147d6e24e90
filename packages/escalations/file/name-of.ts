// The name under which somebody acts in this file.
import type { PersonId } from '@greep/kernel';
import { type BottleneckFile, workerOf } from './bottleneck-file.ts';

export const nameOf = ({ members, trajectory, supervisors }: BottleneckFile, person: PersonId): string => {
  const near = [...members.map(({ value }) => ({ id: value.personId, name: value.name })), ...supervisors];
  const worker = workerOf(trajectory.value);
  const found = [...near, ...(worker ? [worker] : [])].find(({ id }) => id === person)?.name;
  return found ?? worker?.name ?? trajectory.value.providerName;
};
