// Somebody was a moment too late, or did it twice: said in words that tell where the bottleneck is now.
import { type Failure, wrongState } from '@greep/kernel';
import type { BottleneckState } from '../bottleneck.ts';

const codes: Readonly<Record<BottleneckState, string>> = {
  'at-supervisor': 'bottleneck-is-at-supervisor',
  returned: 'bottleneck-was-returned',
  leaving: 'bottleneck-text-is-shown',
  'at-doorbraakteam': 'bottleneck-was-passed-up',
  'at-policy-team': 'bottleneck-was-passed-up',
  'at-national': 'bottleneck-was-passed-up',
  answered: 'bottleneck-was-answered',
  closed: 'bottleneck-is-closed',
  withdrawn: 'bottleneck-was-withdrawn',
};

export const notNow = (state: BottleneckState): Failure => wrongState(codes[state]);
