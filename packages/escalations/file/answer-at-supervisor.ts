// Most obstacles need go no higher: the supervisor answers, with who does what by when.
import { addDays, fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { LadderAnswer } from '../ladder-answer.ts';
import { termTo } from '../levels.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & LadderAnswer;

export const answerAtSupervisor = command({
  name: 'answer-at-supervisor',
  action: 'decideAtSupervisor',
  visibleBy: 'viewBottlenecks',
  evenWhenClosed: true,
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { direction, words, agreements }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (before.state !== 'at-supervisor') return fail(notNow(before.state));
    const byName = nameOf(slice, principal.personId);
    const next = {
      ...before,
      state: 'answered' as const,
      answeredAt: 'supervisor' as const,
      answer: { direction, words, agreements },
      corrections: [],
      answeredOn: today,
      due: addDays(today, termTo.judge),
      steps: [...before.steps, { what: 'answered' as const, level: 'supervisor' as const, on: today, byName }],
    };
    return ok(writeBottleneck('answer-at-supervisor', next, version));
  },
  answer: answerWithBottleneck,
});
