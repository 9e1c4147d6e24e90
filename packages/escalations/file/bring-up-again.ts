// The answer did not help, or it was withdrawn by mistake: the same obstacle goes up again, and everything that happened
// stays with it as an earlier round.
import { type Day, fail, notAllowed, ok } from '@greep/kernel';
import type { OutboxFact } from '@greep/store';
import { command } from '@greep/verbs';
import { baseOf, givenIn, verdictIn } from '../base-of.ts';
import type { Bottleneck } from '../bottleneck.ts';
import { dueAt } from '../levels.ts';
import type { Round } from '../round.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { judgedFact } from './judged-fact.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly question?: string };
type Over = Extract<Bottleneck, { state: 'closed' | 'withdrawn' }>;

const roundOf = (before: Over): Round => {
  const given = givenIn(before);
  const verdict = verdictIn(before);
  const { content, questions, shown, above } = before;
  return {
    question: content.question,
    ...{ questions, shown, late: [] },
    ...(above && { above: { ...above, sent: above.sent + 1 } }),
    ...(given && { given }),
    ...(verdict && { verdict }),
    ...(before.state === 'withdrawn' && {
      withdrawn: { on: before.withdrawnOn, ...(before.reason && { reason: before.reason }) },
    }),
  };
};

/** Nobody judges the old copy any more: also when its answer changed in these minutes it is over. */
const lastWord = ({ above, verdict }: Round, today: Day): OutboxFact[] => {
  if (!above) return [];
  if (verdict) return [judgedFact(above, { ...verdict, isLast: true })];
  return [{ type: 'bottleneck-withdrawn.v1', data: { ladderId: above.id, sent: above.sent, on: today } }];
};

export const bringUpAgain = command({
  name: 'bring-up-again',
  action: 'reportBottleneck',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { question }: Input, { today }, principal) => {
    const { value: before, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    const canGoAgain = before.state === 'withdrawn' || (before.state === 'closed' && before.helped === 'no');
    if (!canGoAgain) return fail(notNow(before.state));
    const byName = nameOf(slice, principal.personId);
    const { above: _above, ...base } = baseOf(before, 'withdrawn', today);
    const round = roundOf(before);
    const next: Bottleneck = {
      ...base,
      state: 'at-supervisor',
      content: { ...before.content, ...(question && { question }) },
      ...{ questions: [], shown: [], rounds: [...before.rounds, round] },
      due: dueAt('supervisor', today),
      steps: [...before.steps, { what: 'brought-up-again', level: 'supervisor', on: today, byName }],
    };
    return ok(writeBottleneck('bring-up-again', next, version, { facts: lastWord(round, today) }));
  },
  answer: answerWithBottleneck,
});
