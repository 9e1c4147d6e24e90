// A question from outside the file is answered from inside it: the same look at names, and the family sees the words first.
import { readerOf } from '@greep/care';
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Bottleneck } from '../bottleneck.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { showText } from './show-text.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly answer: string; readonly hasSeenWarnings?: boolean };
type Leaving = Extract<Bottleneck, { state: 'leaving' }>;

const stoodAt = (bottleneck: Bottleneck): Extract<Leaving['before'], { state: 'returned' }> | undefined => {
  if (bottleneck.state === 'leaving') return bottleneck.before.state === 'returned' ? bottleneck.before : undefined;
  if (bottleneck.state !== 'returned') return undefined;
  const { from, question, due } = bottleneck;
  return from === 'doorbraakteam' || from === 'policyTeam' ? { state: 'returned', from, question, due } : undefined;
};

export const sendAnswer = command({
  name: 'send-answer',
  action: 'reportBottleneck',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { answer, hasSeenWarnings = false }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    const stood = stoodAt(before);
    if (!stood || (before.state !== 'returned' && before.state !== 'leaving')) return fail(notNow(before.state));
    const written = {
      text: { kind: 'answer' as const, answer },
      reason: stood.question,
      byName: nameOf(slice, principal.personId),
      reader: readerOf(principal),
      ...{ today, hasSeenWarnings, below: '' },
    };
    const shown = showText(slice, before, stood, written);
    return shown.ok ? ok(writeBottleneck('send-answer', shown.value, version)) : shown;
  },
  answer: answerWithBottleneck,
});
