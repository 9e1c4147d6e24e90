import type { BottleneckRow } from '../bottlenecks/bottleneck-views.ts';

/** How it stands for the family: once somebody said "not like this", the worker writes another text. */
export const standingOf = ({
  state,
  owner,
}: Pick<BottleneckRow, 'state' | 'owner'>): BottleneckRow['state'] | 'objected' =>
  state === 'leaving' && owner?.kind === 'worker' ? 'objected' : state;
