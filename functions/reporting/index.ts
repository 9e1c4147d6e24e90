// Published figures. This function reaches reports that were published and the directory, and no family.

import {
  listExtracts,
  listPeriods,
  listProviderPeriods,
  openExtract,
  openLadderReport,
  openProviderReport,
  openReport,
  openTable,
} from '@greep/reporting';
import { serveVerbs } from '@greep/serving';
import { reportingRoutes } from './routes.ts';

const verbs = {
  listExtracts,
  listPeriods,
  listProviderPeriods,
  openExtract,
  openLadderReport,
  openProviderReport,
  openReport,
  openTable,
};

export const handler = await serveVerbs({ plane: 'report', routes: reportingRoutes, verbs, sentences: {} });
