// Pressed too soon: whoever asked or answered takes it back within ten minutes. That it happened stays on the way.
import { fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import type { LadderAddress } from './ladder-slice.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { pullBackUntil } from './show-ladder.ts';
import { writeLadder } from './write-ladder.ts';
import { notOnAgenda } from './wrong-level.ts';

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
    const { id, theme, text, reportedMonth, weeksInFile, arrivedOn, notes, knownBy, revision, heard } = before;
    const next: DoorbraakBottleneck = {
      state: 'on-agenda',
      ...{ id, theme, text, reportedMonth, weeksInFile, arrivedOn, notes, knownBy, revision, heard, level },
      due: before.undo.due,
      questions: before.state === 'returned' ? before.questions.slice(0, -1) : before.questions,
      steps: [...before.steps, { what: 'pulled-back', level, on: today }],
    };
    return ok(writeLadder('pull-back', next, version));
  },
  answer: answerWithLadder,
});
