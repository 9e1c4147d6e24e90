// Of which periods there are figures, and on which day they were counted.
import { query } from '@greep/verbs';
import { findPeriods, reportResource, seesRunning } from './find-report.ts';

export const listPeriods = query({
  name: 'list-periods',
  action: 'viewReport',
  load: (tools, _input: object, request) => findPeriods(tools, seesRunning(request)),
  resource: ({ gemeente }) => reportResource(gemeente),
  view: ({ rows }) => ({ rows: [...rows] }),
});
