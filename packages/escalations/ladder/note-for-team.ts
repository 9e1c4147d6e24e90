// A note of the team about what it talked over. It never leaves the team: no carrier brings it anywhere.
import { fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { ladderPartition, putLadder } from '../storage.ts';
import type { LadderAddress } from './ladder-slice.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { notOnAgenda } from './wrong-level.ts';

type Input = LadderAddress & { readonly words: string };

const mostNotes = 200;

export const noteForTeam = command({
  name: 'note-for-team',
  action: 'answerBottleneck',
  visibleBy: 'viewBottleneck',
  ...onLadder,
  decide: ({ stored }, { words }: Input, { today }) => {
    const { value: before, version } = stored;
    if (before.state === 'withdrawn') return fail(notOnAgenda(before.state));
    const { level } = before;
    if (level !== 'doorbraakteam' && level !== 'policyTeam') return fail(wrongState('ladder-was-passed-up'));
    if (before.notes.length >= mostNotes) return fail(invalid([{ pointer: '/words', code: 'too-many' }]));
    const next = { ...before, notes: [...before.notes, { level, words, on: today }] };
    return ok({
      ref: { ladderId: before.id },
      change: { aggregate: ladderPartition(before.id), action: 'note-for-team', puts: [putLadder(next, version)] },
    });
  },
  answer: answerWithLadder,
});
