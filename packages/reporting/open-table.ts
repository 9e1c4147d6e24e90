// One table for a spreadsheet. Every figure stands on its own line, so that what is hidden keeps its reason.
import { query } from '@greep/verbs';
import { findReport, reportResource, seesRunning } from './find-report.ts';
import type { TableParams } from './inputs.ts';
import { showReport } from './show-report.ts';
import { textOfTable } from './text-of-table.ts';

export const openTable = query({
  name: 'open-table',
  action: 'viewReport',
  load: async (tools, { table, ...asked }: TableParams, request) => {
    const found = await findReport(tools, asked, seesRunning(request));
    return found && { ...found, table };
  },
  resource: ({ gemeente }) => reportResource(gemeente),
  view: ({ report, table }) => textOfTable(showReport(report, { tables: [table] })),
});
