// An answer that was not right is put right. What it was stays readable, and the file hears it too.
import { fail, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import type { LadderAnswer } from '../ladder-answer.ts';
import type { LadderAddress } from './ladder-slice.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { writeLadder } from './write-ladder.ts';
import { notOnAgenda } from './wrong-level.ts';

type Input = LadderAddress & LadderAnswer & { readonly why: string };

export const correctOnLadder = command({
  name: 'correct-on-ladder',
  action: 'correctAnswer',
  visibleBy: 'viewBottleneck',
  ...onLadder,
  decide: ({ stored }, { direction, words, agreements, why }: Input, { today }) => {
    const { value: before, version } = stored;
    if (before.state !== 'answered' && before.state !== 'closed') return fail(notOnAgenda(before.state));
    const next: DoorbraakBottleneck = {
      ...before,
      answer: { direction, words, agreements },
      corrections: [...before.corrections, { was: before.answer, on: today, why }],
      steps: [...before.steps, { what: 'corrected', level: before.level, on: today, reason: why }],
    };
    return ok(writeLadder('correct-on-ladder', next, version));
  },
  answer: answerWithLadder,
});
