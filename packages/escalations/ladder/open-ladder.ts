// One bottleneck at the teams, with its way, and what worked before on the same theme.
import { query, type Request, type Tools } from '@greep/verbs';
import { type LadderAddress, type LadderSlice, loadLadder } from './ladder-slice.ts';
import { findPattern, onLadder } from './on-ladder.ts';
import { showLadder } from './show-ladder.ts';
import type { Pattern } from './views.ts';

type Slice = LadderSlice & { readonly pattern: Pattern };

export const openLadder = query({
  name: 'open-ladder',
  action: 'viewBottleneck',
  ...onLadder,
  load: async (tools: Tools, input: LadderAddress, request: Request): Promise<Slice | undefined> => {
    const slice = await loadLadder(tools, input, request);
    // What the family took back is not there any more.
    if (!slice || slice.stored.value.state === 'withdrawn') return undefined;
    return { ...slice, pattern: await findPattern(tools, request, slice.stored.value) };
  },
  view: ({ stored, pattern }: Slice, principal, moment) => showLadder(stored.value, pattern, principal, moment),
});
