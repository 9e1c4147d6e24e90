// The nation answers, and the answer goes all the way down to the family that it began with.
import { fail, ok, wrongState } from '@greep/kernel';
import type { Stored } from '@greep/store';
import { command } from '@greep/verbs';
import type { LadderAnswer } from '../ladder-answer.ts';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { answerWithNational, type NationalAddress, onNation, writeNational } from './on-nation.ts';

type Input = NationalAddress & LadderAnswer;

export const answerNational = command({
  name: 'answer-national',
  action: 'answerBottleneck',
  visibleBy: 'viewBottleneck',
  ...onNation,
  decide: ({ value: before, version }: Stored<NationalBottleneck>, input: Input, { today }) => {
    if (before.state === 'answered') return fail(wrongState('ladder-was-answered'));
    if (before.state === 'withdrawn') return fail(wrongState('ladder-was-withdrawn'));
    const { direction, words, agreements } = input;
    const { due: _due, ...rest } = before;
    const next: NationalBottleneck = {
      ...rest,
      state: 'answered',
      answer: { direction, words, agreements },
      corrections: [],
      answeredOn: today,
    };
    return ok(writeNational('answer-national', next, version));
  },
  answer: answerWithNational,
});
