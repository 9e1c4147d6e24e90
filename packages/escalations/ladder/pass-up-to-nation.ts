// What no gemeente can decide goes to the national team, in a text that the policy team writes for it.
import { fail, invalid, NationalId, ok } from '@greep/kernel';
import { command, type Request, type Tools } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { dueAt } from '../levels.ts';
import type { NationalText } from '../national-bottleneck.ts';
import { keptIn } from '../text/check-outgoing-text.ts';
import { type LadderAddress, type LadderSlice, loadLadder } from './ladder-slice.ts';
import { checkNationalText, organisationNames } from './national-check.ts';
import { answerWithLadder, onLadder } from './on-ladder.ts';
import { writeLadder } from './write-ladder.ts';
import { notAtThisLevel, notOnAgenda } from './wrong-level.ts';

type Input = LadderAddress & {
  readonly reason: string;
  readonly text: NationalText;
  readonly hasSeenWarnings?: boolean;
};
type Slice = LadderSlice & { readonly organisations: readonly string[] };

export const passUpToNation = command({
  name: 'pass-up-to-nation',
  action: 'passUpBottleneck',
  visibleBy: 'viewBottleneck',
  ...onLadder,
  load: async (tools: Tools, input: Input, request: Request): Promise<Slice | undefined> => {
    const slice = await loadLadder(tools, input, request);
    return slice && { ...slice, organisations: await organisationNames(tools.store) };
  },
  decide: ({ stored, organisations }: Slice, { reason, text, hasSeenWarnings = false }: Input, { today, newId }) => {
    const { value: before, version } = stored;
    if (before.state !== 'on-agenda') return fail(notOnAgenda(before.state));
    if (before.level !== 'policyTeam') return fail(notAtThisLevel);
    const fields = keptIn(checkNationalText(text, organisations), { below: '/text', hasSeenWarnings });
    if (fields.length > 0) return fail(invalid(fields));
    const next: DoorbraakBottleneck = {
      ...before,
      state: 'at-national',
      level: 'national',
      due: dueAt('national', today),
      nationalId: NationalId.parse(newId()),
      nationalText: text,
      steps: [...before.steps, { what: 'passed-up', level: 'national', on: today, reason }],
    };
    return ok(writeLadder('pass-up-to-nation', next, version));
  },
  answer: answerWithLadder,
});
