// A provider sees its own figures first, and of others none: the same rows, hidden in the same way, as the gemeente reads.
import { query } from '@greep/verbs';
import { findReport, reportResource } from './find-report.ts';
import type { ReportParams } from './inputs.ts';
import { ownProvider } from './own-provider.ts';
import { showReport } from './show-report.ts';
import { providerTables } from './table.ts';

export const openProviderReport = query({
  name: 'open-provider-report',
  action: 'viewProviderReport',
  load: async (tools, input: ReportParams, request) => {
    const found = await findReport(tools, input, false);
    return found && { ...found, provider: ownProvider(request) };
  },
  resource: ({ gemeente, provider }) => reportResource(gemeente, provider),
  view: ({ report, provider }) => showReport(report, { tables: providerTables, provider: provider ?? '' }),
});
