// The plan to hold in one's hands. Printing is a look like any other: it is logged before the paper leaves.
import { query, type Tools } from '@greep/verbs';
import { loadPlanVersion, type VersionAddress, type VersionSlice } from './on-plan-version.ts';
import { onPlanFile } from './plan-file.ts';
import { planOnPaper } from './plan-on-paper.ts';
import { showVersion } from './show-version.ts';
import type { PlanOnPaper } from './views.ts';

type Language = PlanOnPaper['language'];
type Input = VersionAddress & { readonly language?: Language };
type Slice = VersionSlice & { readonly language: Language };

export const openPlanOnPaper = query({
  name: 'open-plan-on-paper',
  action: 'viewPlan',
  load: async (tools: Tools, input: Input): Promise<Slice | undefined> => {
    const slice = await loadPlanVersion(tools, input);
    return slice && { ...slice, language: input.language ?? 'nl' };
  },
  resource: onPlanFile.resource,
  view: (slice: Slice, principal, moment) =>
    planOnPaper(slice, showVersion(slice, slice.planVersion, principal), { language: slice.language, moment }),
  shows: ({ family }) => [family.id],
});
