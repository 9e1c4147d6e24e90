// Passing up begins with the exact words that will leave. The supervisor does it, with a reason;
// when the supervisor's day has passed the worker does it herself, so that no obstacle gets stuck there.
import { readerOf } from '@greep/care';
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Bottleneck } from '../bottleneck.ts';
import type { BottleneckText } from '../outgoing-text.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { isLateOn } from './owner.ts';
import { showText } from './show-text.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & {
  readonly reason: string;
  readonly text: BottleneckText;
  readonly hasSeenWarnings?: boolean;
};
type Leaving = Extract<Bottleneck, { state: 'leaving' }>;

/** Where it lies when nothing leaves: a new text over a shown one keeps that. */
const stoodAt = (bottleneck: Bottleneck): Leaving['before'] | undefined => {
  if (bottleneck.state === 'at-supervisor') return { state: 'at-supervisor', due: bottleneck.due };
  return bottleneck.state === 'leaving' && bottleneck.text.kind === 'pass-up' ? bottleneck.before : undefined;
};

export const passUpFromFile = command({
  name: 'pass-up-from-file',
  action: 'passUpFromFile',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { reason, text, hasSeenWarnings = false }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    const stood = stoodAt(before);
    if (!stood || (before.state !== 'at-supervisor' && before.state !== 'leaving')) return fail(notNow(before.state));
    const isEarly = before.state === 'at-supervisor' && !isLateOn(before, today);
    if (principal.role === 'familyWorker' && isEarly) return fail(notAllowed('supervisor-still-has-time'));
    const byName = nameOf(slice, principal.personId);
    const shown = showText(slice, before, stood, {
      ...{ text, reason, byName, today, hasSeenWarnings, below: '/text' },
      reader: readerOf(principal),
    });
    return shown.ok ? ok(writeBottleneck('pass-up-from-file', shown.value, version)) : shown;
  },
  answer: answerWithBottleneck,
});
