// The pilot of Utrecht as annex 5 of the report gives it: 75 families of three providers, by phase, on the last day.
import { addDays, TrajectoryId } from '@greep/kernel';
import type { Contributions, TrajectoryContribution } from '@greep/reporting';
import { anId } from '../support/clock.ts';
import { aWorld, providerId, worldStart } from './a-world.ts';

const phases = ['building-up', 'under-way', 'winding-down', 'aftercare', 'closed', 'no-way-in', 'short'];

export const [stade, portes, cumulus] = [0, 1, 2].map(providerId);

const annex5 = [
  { provider: stade, families: [0, 20, 5, 5, 0, 2, 1] },
  { provider: portes, families: [0, 19, 0, 0, 12, 0, 0] },
  { provider: cumulus, families: [2, 7, 2, 0, 0, 0, 0] },
];

const aFamily = (number: number, provider: string, phase: string): TrajectoryContribution => {
  const submittedOn = addDays(worldStart, (number * 7) % 400);
  const acceptedOn = addDays(submittedOn, number % 9);
  const isMet = phase !== 'no-way-in';
  const firstMeetingOn = isMet ? addDays(acceptedOn, 3 + (number % 11)) : null;
  const start = isMet ? [`building-up@${firstMeetingOn}`] : [];
  return {
    key: TrajectoryId.parse(anId(number)),
    providerId: providerId(annex5.findIndex((each) => each.provider === provider)),
    ...{ submittedOn, acceptedOn, firstMeetingOn, hoursNorm: 7 },
    phases: phase === 'building-up' ? start : [...start, `${phase}@${addDays(acceptedOn, 40)}`],
  };
};

/** Goals, plans, hours and bottlenecks are those of an invented world of the same size. */
export const thePilot = (): Contributions => {
  let number = 0;
  const trajectory = annex5.flatMap(({ provider = '', families }) =>
    families.flatMap((count, at) =>
      Array.from({ length: count }, () => {
        number += 1;
        return aFamily(number, provider, phases[at] ?? '');
      }),
    ),
  );
  return { ...aWorld({ seed: 7, families: number, providers: 3 }), trajectory };
};
