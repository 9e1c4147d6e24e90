import { query } from '@greep/verbs';
import { onPerson, showPerson } from './directory-entry.ts';

export const openPerson = query({
  name: 'open-person',
  action: 'managePeople',
  ...onPerson,
  view: (entry, _principal, { now }) => showPerson(entry, now),
});
