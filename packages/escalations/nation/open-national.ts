// One bottleneck at the nation.
import type { Stored } from '@greep/store';
import { query } from '@greep/verbs';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { onNation, showNational } from './on-nation.ts';

export const openNational = query({
  name: 'open-national',
  action: 'viewBottleneck',
  ...onNation,
  view: ({ value }: Stored<NationalBottleneck>, _principal, { today }) => showNational(value, today),
});
