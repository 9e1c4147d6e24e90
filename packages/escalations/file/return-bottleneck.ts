// The supervisor gives it back with a question; whoever answers sends it up again.
import { addDays, fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { termTo } from '../levels.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly question: string };

export const returnBottleneck = command({
  name: 'return-bottleneck',
  action: 'decideAtSupervisor',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { question }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (before.state !== 'at-supervisor') return fail(notNow(before.state));
    const byName = nameOf(slice, principal.personId);
    const next = {
      ...before,
      state: 'returned' as const,
      from: 'supervisor' as const,
      question,
      due: addDays(today, termTo.answerQuestion),
      questions: [...before.questions, { level: 'supervisor' as const, question, askedOn: today }],
      steps: [
        ...before.steps,
        { what: 'returned' as const, level: 'supervisor' as const, on: today, reason: question, byName },
      ],
    };
    return ok(writeBottleneck('return-bottleneck', next, version));
  },
  answer: answerWithBottleneck,
});
