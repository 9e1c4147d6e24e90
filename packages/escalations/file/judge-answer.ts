// Only who lives with it knows whether an answer helped. Then, and not before, the bottleneck is closed.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Bottleneck } from '../bottleneck.ts';
import type { Helped } from '../ladder-answer.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { judgedFact } from './judged-fact.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly helped: Helped; readonly words?: string };

export const judgeAnswer = command({
  name: 'judge-answer',
  action: 'judgeAnswer',
  visibleBy: 'viewBottlenecks',
  evenWhenClosed: true,
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { helped, words }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (before.state !== 'answered') return fail(notNow(before.state));
    const { due: _due, ...rest } = before;
    const above = before.above && { ...before.above, sent: before.above.sent + 1 };
    const byName = nameOf(slice, principal.personId);
    const next: Bottleneck = {
      ...rest,
      ...(above && { above }),
      state: 'closed',
      helped,
      ...(words && { words }),
      closedOn: today,
      steps: [...before.steps, { what: 'judged', level: before.answeredAt, on: today, byName }],
    };
    const facts = above ? [judgedFact(above, { helped, closedOn: today })] : [];
    return ok(writeBottleneck('judge-answer', next, version, { facts }));
  },
  answer: answerWithBottleneck,
});
