// One bottleneck at the nation.
import type { Stored } from '@greep/store';
import { query, type Tools } from '@greep/verbs';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { type NationalAddress, onNation, showNational } from './on-nation.ts';

export const openNational = query({
  name: 'open-national',
  action: 'viewBottleneck',
  ...onNation,
  load: async (tools: Tools, input: NationalAddress): Promise<Stored<NationalBottleneck> | undefined> => {
    const stored = await onNation.load(tools, input);
    // What the family took back is not there any more.
    return stored?.value.state === 'withdrawn' ? undefined : stored;
  },
  view: ({ value }: Stored<NationalBottleneck>, _principal, { today }) => showNational(value, today),
});
