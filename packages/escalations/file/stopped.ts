// A bottleneck that nobody need answer any more: everything that happened stays with it, and whoever has it above hears it.
import type { Day } from '@greep/kernel';
import type { OutboxFact } from '@greep/store';
import { baseOf } from '../base-of.ts';
import { type Bottleneck, levelOf } from '../bottleneck.ts';
import type { LadderStep } from '../step.ts';

type Stop = Pick<LadderStep, 'what' | 'byName'> & { readonly on: Day; readonly reason?: string };
type Stopped = { readonly next: Bottleneck; readonly facts: readonly OutboxFact[] };

export const stopped = (before: Bottleneck, { what, byName, on, reason }: Stop): Stopped => {
  const above = before.above && { ...before.above, sent: before.above.sent + 1 };
  const next: Bottleneck = {
    ...baseOf(before, 'withdrawn', on),
    state: 'withdrawn',
    ...(above && { above }),
    withdrawnOn: on,
    ...(reason && { reason }),
    steps: [
      ...before.steps,
      { what, level: levelOf(before), on, ...(reason && { reason }), ...(byName && { byName }) },
    ],
  };
  const facts = above ? [{ type: 'bottleneck-withdrawn.v1', data: { ladderId: above.id, sent: above.sent, on } }] : [];
  return { next, facts };
};
