// Somebody of the teams was a moment too late, or did it twice.
import { type Failure, wrongState } from '@greep/kernel';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';

const codes: Readonly<Record<DoorbraakBottleneck['state'], string>> = {
  'on-agenda': 'ladder-is-on-agenda',
  returned: 'ladder-waits-for-answer',
  'at-national': 'ladder-was-passed-up',
  answered: 'ladder-was-answered',
  closed: 'ladder-is-closed',
  withdrawn: 'ladder-was-withdrawn',
};

export const notOnAgenda = (state: DoorbraakBottleneck['state']): Failure => wrongState(codes[state]);

/** It lies with a team, but not with the one that this act is for. */
export const notAtThisLevel: Failure = wrongState('ladder-not-at-this-level');
