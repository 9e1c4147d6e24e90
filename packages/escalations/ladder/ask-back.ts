// The team asks a question. It travels down to whoever knows the family, and the team does not learn who that is.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import type { LadderAddress } from './ladder-slice.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { writeLadder } from './write-ladder.ts';
import { notOnAgenda } from './wrong-level.ts';

type Input = LadderAddress & { readonly question: string };

export const askBack = command({
  name: 'ask-back',
  action: 'returnBottleneck',
  visibleBy: 'viewBottleneck',
  ...onLadder,
  decide: ({ stored }, { question }: Input, { now, today }, principal) => {
    const { value: before, version } = stored;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (before.state !== 'on-agenda') return fail(notOnAgenda(before.state));
    const { level, due } = before;
    const next: DoorbraakBottleneck = {
      ...before,
      state: 'returned',
      question,
      undo: { what: 'asked', by: principal.personId, at: now, due },
      questions: [...before.questions, { level, question, askedOn: today }],
      steps: [...before.steps, { what: 'returned', level, on: today, reason: question }],
    };
    return ok(writeLadder('ask-back', next, version));
  },
  answer: answerWithLadder,
});
