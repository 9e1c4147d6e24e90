// An answer of the nation that is put right; what it was stays readable.
import { fail, ok, wrongState } from '@greep/kernel';
import type { Stored } from '@greep/store';
import { command } from '@greep/verbs';
import type { LadderAnswer } from '../ladder-answer.ts';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { answerWithNational, type NationalAddress, onNation, writeNational } from './on-nation.ts';

type Input = NationalAddress & LadderAnswer & { readonly why: string };

export const correctNational = command({
  name: 'correct-national',
  action: 'correctAnswer',
  visibleBy: 'viewBottleneck',
  ...onNation,
  decide: ({ value: before, version }: Stored<NationalBottleneck>, input: Input, { today }) => {
    if (before.state === 'open') return fail(wrongState('ladder-is-on-agenda'));
    if (before.state === 'withdrawn') return fail(wrongState('ladder-was-withdrawn'));
    const { direction, words, agreements, why } = input;
    const corrections = [...before.corrections, { was: before.answer, on: today, why }];
    return ok(
      writeNational('correct-national', { ...before, answer: { direction, words, agreements }, corrections }, version),
    );
  },
  answer: answerWithNational,
});
