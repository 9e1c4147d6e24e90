import { query } from '@greep/verbs';
import { familiesIn } from './families-in.ts';
import { onReferral } from './referral-slice.ts';
import { showReferral } from './show-referral.ts';

/** One referral, as the one who sent it or the assessor may read it. */
export const openReferral = query({
  name: 'open-referral',
  action: 'viewReferral',
  ...onReferral,
  view: showReferral,
  shows: ({ stored }) => familiesIn([stored.value]),
});
