// Closed periods of which figures can be taken out for research.
import { query } from '@greep/verbs';
import { findPeriods, reportResource } from './find-report.ts';

export const listExtracts = query({
  name: 'list-extracts',
  action: 'extractReport',
  load: (tools, _input: object) => findPeriods(tools, false),
  resource: ({ gemeente }) => reportResource(gemeente),
  view: ({ rows }) => ({ rows: [...rows] }),
});
