import { query } from '@greep/verbs';
import { onTrajectory } from './on-family-file.ts';
import { showFamilyFile } from './show-family-file.ts';

/** The family file for this reader. That somebody looked is logged, and the family can see it. */
export const openFamilyFile = query({
  name: 'open-family-file',
  action: 'viewFamilyFile',
  ...onTrajectory,
  view: showFamilyFile,
  shows: ({ family }) => [family.id],
});
