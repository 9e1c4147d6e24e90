// The answer did not help: the same obstacle goes up again, and everything that happened stays with it.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Bottleneck } from '../bottleneck.ts';
import { dueAt } from '../levels.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly question?: string };

export const bringUpAgain = command({
  name: 'bring-up-again',
  action: 'reportBottleneck',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { question }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (before.state !== 'closed' || before.helped !== 'no') return fail(notNow(before.state));
    const byName = nameOf(slice, principal.personId);
    const { id, familyId, providerId, content, reportedBy, reportedOn, questions } = before;
    const next: Bottleneck = {
      state: 'at-supervisor',
      ...{ id, familyId, providerId, reportedBy, reportedOn, questions },
      content: { ...content, ...(question && { question }) },
      due: dueAt('supervisor', today),
      steps: [...before.steps, { what: 'brought-up-again', level: 'supervisor', on: today, byName }],
    };
    return ok(writeBottleneck('bring-up-again', next, version));
  },
  answer: answerWithBottleneck,
});
