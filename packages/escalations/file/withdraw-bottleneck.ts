// It solved itself, or it need not be told any more. Whoever has it on an agenda hears that it is gone.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { type Bottleneck, levelOf } from '../bottleneck.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly reason?: string };

export const withdrawBottleneck = command({
  name: 'withdraw-bottleneck',
  action: 'reportBottleneck',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { reason }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    const isTooLate = before.state === 'answered' || before.state === 'closed' || before.state === 'withdrawn';
    if (isTooLate) return fail(notNow(before.state));
    const { id, familyId, providerId, content, reportedBy, reportedOn, questions } = before;
    const above = before.above && { ...before.above, sent: before.above.sent + 1 };
    const byName = nameOf(slice, principal.personId);
    const next: Bottleneck = {
      state: 'withdrawn',
      ...{ id, familyId, providerId, content, reportedBy, reportedOn, questions },
      ...(above && { above }),
      withdrawnOn: today,
      ...(reason && { reason }),
      steps: [
        ...before.steps,
        { what: 'withdrawn', level: levelOf(before), on: today, ...(reason && { reason }), byName },
      ],
    };
    const facts = above
      ? [{ type: 'bottleneck-withdrawn.v1', data: { ladderId: above.id, sent: above.sent, on: today } }]
      : [];
    return ok(writeBottleneck('withdraw-bottleneck', next, version, { facts }));
  },
  answer: answerWithBottleneck,
});
