// Pressed too soon: whoever asked or answered takes it back within ten minutes. That it happened stays on the way.
import { type Day, fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import type { LadderAddress } from './ladder-slice.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { pullBackUntil } from './show-ladder.ts';
import { writeLadder } from './write-ladder.ts';
import { notOnAgenda } from './wrong-level.ts';

type Undone = Extract<DoorbraakBottleneck, { state: 'returned' | 'answered' }>;

/** A question that was taken back stays readable: its answer may be under way, and must find it. */
const withoutLast = (before: Undone, on: Day) => {
  if (before.state === 'answered') {
    const { undo: _undo, answer: _answer, corrections: _corrections, answeredOn: _on, ...rest } = before;
    return rest;
  }
  const { undo: _undo, question: _question, ...rest } = before;
  const last = rest.questions.length - 1;
  return {
    ...rest,
    questions: rest.questions.map((asked, at) => (at === last ? { ...asked, takenBackOn: on } : asked)),
  };
};

export const pullBack = command({
  name: 'pull-back',
  action: 'answerBottleneck',
  visibleBy: 'viewBottleneck',
  ...onLadder,
  decide: ({ stored }, _input: LadderAddress, { now, today }, principal) => {
    const { value: before, version } = stored;
    if (before.state !== 'returned' && before.state !== 'answered') return fail(notOnAgenda(before.state));
    const { level } = before;
    if (!before.undo || level === 'supervisor' || level === 'national')
      return fail(wrongState('too-late-to-pull-back'));
    if (!pullBackUntil(before, principal, now)) return fail(wrongState('too-late-to-pull-back'));
    const steps = [...before.steps, { what: 'pulled-back' as const, level, on: today }];
    const next: DoorbraakBottleneck = {
      ...withoutLast(before, today),
      state: 'on-agenda',
      level,
      due: before.undo.due,
      steps,
    };
    return ok(writeLadder('pull-back', next, version));
  },
  answer: answerWithLadder,
});
