// After a new sign-in the device asks for the key of its copy again. Without the right to the family there is none.
import { query } from '@greep/verbs';
import { onTaken, showTaken } from './on-taken-along.ts';

export const openTakenAlong = query({
  name: 'open-taken-along',
  action: 'takeAlong',
  ...onTaken,
  view: (slice, _principal, { now }) => showTaken(slice, now),
  shows: ({ family }) => [family.id],
});
