// Nothing has left yet, and it need not: the text is taken back and the bottleneck lies where it lay before.
// What the text said, and what the family said of it, stays.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { baseOf } from '../base-of.ts';
import { levelOf } from '../bottleneck.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

export const withdrawText = command({
  name: 'withdraw-text',
  action: 'passUpFromFile',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, _input: BottleneckAddress, { today }, principal) => {
    const { value, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (value.state !== 'leaving') return fail(notNow(value.state));
    const byName = nameOf(slice, principal.personId);
    const steps = [...value.steps, { what: 'text-withdrawn' as const, level: levelOf(value), on: today, byName }];
    return ok(
      writeBottleneck('withdraw-text', { ...baseOf(value, 'taken-back', today), ...value.before, steps }, version),
    );
  },
  answer: answerWithBottleneck,
});
