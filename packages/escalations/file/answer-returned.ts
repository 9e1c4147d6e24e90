// Worker or family answer what the supervisor asked, and it lies at the supervisor again.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { dueAt } from '../levels.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly answer: string };

export const answerReturned = command({
  name: 'answer-returned',
  action: 'reportBottleneck',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { answer }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    // A question from outside the file is answered with a text that the family sees first.
    if (before.state !== 'returned' || before.from !== 'supervisor') return fail(notNow(before.state));
    const { from: _from, question: _question, ...rest } = before;
    const byName = nameOf(slice, principal.personId);
    const next = {
      ...rest,
      state: 'at-supervisor' as const,
      due: dueAt('supervisor', today),
      questions: before.questions.map((asked, at) =>
        at === before.questions.length - 1 ? { ...asked, answer, answeredOn: today } : asked,
      ),
      steps: [...before.steps, { what: 'question-answered' as const, level: 'supervisor' as const, on: today, byName }],
    };
    return ok(writeBottleneck('answer-returned', next, version));
  },
  answer: answerWithBottleneck,
});
