// What stood in the way of families, and how high it had to go before it was answered.
import { query } from '@greep/verbs';
import { findReport, reportResource, seesRunning } from './find-report.ts';
import type { ReportParams } from './inputs.ts';
import { showReport } from './show-report.ts';
import { ladderTables } from './table.ts';

export const openLadderReport = query({
  name: 'open-ladder-report',
  action: 'viewReport',
  load: (tools, input: ReportParams, request) => findReport(tools, input, seesRunning(request)),
  resource: ({ gemeente }) => reportResource(gemeente),
  view: ({ report }) => showReport(report, { tables: ladderTables }),
});
