// What exactly would be copied to the national team. Nothing is kept or sent.
import { query, type Request, type Tools } from '@greep/verbs';
import type { NationalText } from '../national-bottleneck.ts';
import { type LadderAddress, type LadderSlice, loadLadder } from './ladder-slice.ts';
import { checkNationalText, organisationNames } from './national-check.ts';
import { onLadder } from './on-ladder.ts';
import { weeksOf } from './show-ladder.ts';

type Input = LadderAddress & { readonly text: NationalText };
type Slice = LadderSlice & { readonly text: NationalText; readonly organisations: readonly string[] };

export const previewNationalText = query({
  name: 'preview-national-text',
  action: 'passUpBottleneck',
  resource: onLadder.resource,
  load: async (tools: Tools, input: Input, request: Request): Promise<Slice | undefined> => {
    const slice = await loadLadder(tools, input, request);
    return slice && { ...slice, text: input.text, organisations: await organisationNames(tools.store) };
  },
  view: ({ stored, text, organisations }: Slice, _principal, { today }) => ({
    copy: { theme: stored.value.theme, text, weeksBefore: weeksOf(stored.value, today) },
    findings: [...checkNationalText(text, organisations)],
  }),
});
