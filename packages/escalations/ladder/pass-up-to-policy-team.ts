// What the doorbraakteam may not decide goes to the policy team, with the reason why.
import { fail, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { dueAt } from '../levels.ts';
import type { LadderAddress } from './ladder-slice.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { writeLadder } from './write-ladder.ts';
import { notAtThisLevel, notOnAgenda } from './wrong-level.ts';

type Input = LadderAddress & { readonly reason: string };

export const passUpToPolicyTeam = command({
  name: 'pass-up-to-policy-team',
  action: 'passUpBottleneck',
  visibleBy: 'viewBottleneck',
  ...onLadder,
  decide: ({ stored }, { reason }: Input, { today }) => {
    const { value: before, version } = stored;
    if (before.state !== 'on-agenda') return fail(notOnAgenda(before.state));
    if (before.level !== 'doorbraakteam') return fail(notAtThisLevel);
    const next: DoorbraakBottleneck = {
      ...before,
      level: 'policyTeam',
      due: dueAt('policyTeam', today),
      steps: [...before.steps, { what: 'passed-up', level: 'policyTeam', on: today, reason }],
    };
    return ok(writeLadder('pass-up-to-policy-team', next, version));
  },
  answer: answerWithLadder,
});
