// One bottleneck with its whole way: where it lies, what was asked, what left the file, and what came back.
import { query } from '@greep/verbs';
import type { BottleneckSlice } from './bottleneck-file.ts';
import { onBottleneck } from './on-bottleneck.ts';
import { showBottleneck } from './show-bottleneck.ts';

export const openBottleneck = query({
  name: 'open-bottleneck',
  action: 'viewBottlenecks',
  ...onBottleneck,
  view: (slice: BottleneckSlice, principal, moment) => showBottleneck(slice, principal, moment),
  shows: ({ family }) => [family.id],
});
