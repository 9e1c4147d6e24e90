// All figures of a period, for who steers by them.
import { query } from '@greep/verbs';
import { findReport, reportResource, seesRunning } from './find-report.ts';
import type { ReportParams } from './inputs.ts';
import { showReport } from './show-report.ts';
import { tableNames } from './table.ts';

export const openReport = query({
  name: 'open-report',
  action: 'viewReport',
  load: (tools, input: ReportParams, request) => findReport(tools, input, seesRunning(request)),
  resource: ({ gemeente }) => reportResource(gemeente),
  view: ({ report }) => showReport(report, { tables: tableNames }),
});
