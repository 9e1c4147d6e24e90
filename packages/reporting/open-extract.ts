// All figures of a closed period, as somebody takes them out for research: aggregates, never persons.
import { query } from '@greep/verbs';
import { findReport, reportResource } from './find-report.ts';
import type { ReportParams } from './inputs.ts';
import { showReport } from './show-report.ts';
import { tableNames } from './table.ts';

export const openExtract = query({
  name: 'open-extract',
  action: 'extractReport',
  load: (tools, input: ReportParams) => findReport(tools, input, false),
  resource: ({ gemeente }) => reportResource(gemeente),
  view: ({ report }) => showReport(report, { tables: tableNames }),
});
