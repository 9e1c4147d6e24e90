// It solved itself, or it need not be told any more. Whoever has it on an agenda hears that it is gone;
// nothing of it is lost, and it can be brought up again.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { waitsForAnswer } from '../bottleneck.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { mayWithdraw } from './may-withdraw.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { stopped } from './stopped.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly reason?: string };
export const withdrawBottleneck = command({
  name: 'withdraw-bottleneck',
  action: 'reportBottleneck',
  visibleBy: 'viewBottlenecks',
  evenWhenClosed: true,
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { reason }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (!waitsForAnswer(before)) return fail(notNow(before.state));
    if (!mayWithdraw(slice, principal, today)) return fail(notAllowed('others-withdraw-bottleneck'));
    const byName = nameOf(slice, principal.personId);
    const { next, facts } = stopped(before, { what: 'withdrawn', on: today, ...(reason && { reason }), byName });
    return ok(writeBottleneck('withdraw-bottleneck', next, version, { facts }));
  },
  answer: answerWithBottleneck,
});
