import { query } from '@greep/verbs';
import { onPlanVersion } from './on-plan-version.ts';
import { showVersion } from './show-version.ts';

export const openPlanVersion = query({
  name: 'open-plan-version',
  action: 'viewPlan',
  ...onPlanVersion,
  version: ({ planVersion }) => planVersion.version,
  view: (slice, principal) => showVersion(slice, slice.planVersion, principal),
  shows: ({ family }) => [family.id],
});
