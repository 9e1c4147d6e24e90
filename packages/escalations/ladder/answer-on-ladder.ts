// The team answers: a direction, words for the family, and who does what by when. Then it goes all the way down.
import { fail, notAllowed, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import type { LadderAnswer } from '../ladder-answer.ts';
import type { LadderAddress } from './ladder-slice.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { writeLadder } from './write-ladder.ts';
import { notOnAgenda } from './wrong-level.ts';

type Input = LadderAddress & LadderAnswer;

export const answerOnLadder = command({
  name: 'answer-on-ladder',
  action: 'answerBottleneck',
  visibleBy: 'viewBottleneck',
  ...onLadder,
  decide: ({ stored }, { direction, words, agreements }: Input, { now, today }, principal) => {
    const { value: before, version } = stored;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (before.state !== 'on-agenda') return fail(notOnAgenda(before.state));
    const { due, ...rest } = before;
    const next: DoorbraakBottleneck = {
      ...rest,
      state: 'answered',
      answer: { direction, words, agreements },
      corrections: [],
      answeredOn: today,
      undo: { what: 'answered', by: principal.personId, at: now, due },
      steps: [...before.steps, { what: 'answered', level: before.level, on: today }],
    };
    return ok(writeLadder('answer-on-ladder', next, version));
  },
  answer: answerWithLadder,
});
