// Published figures, for those who steer by them. Nothing is counted here and no file is within reach.
import { route } from '@greep/http';
import { PeriodRows, ReportParams, ReportTable, ReportView, TableParams } from '@greep/reporting';

const list = { method: 'GET', tag: 'Figures', output: PeriodRows, success: 200 } as const;
const one = { method: 'GET', tag: 'Figures', params: ReportParams, output: ReportView, success: 200 } as const;

export const reportingRoutes = {
  listPeriods: route({
    path: '/figures',
    action: 'viewReport',
    summary: 'Periods of which figures are published',
    ...list,
  }),
  openReport: route({
    path: '/figures/{period}/{asOf}',
    action: 'viewReport',
    summary: 'All figures of a period',
    ...one,
  }),
  openLadderReport: route({
    path: '/figures/{period}/{asOf}/ladder',
    action: 'viewReport',
    summary: 'Bottlenecks of a period: about what, and how high they went',
    ...one,
  }),
  openTable: route({
    method: 'GET',
    path: '/figures/{period}/{asOf}/tables/{table}',
    action: 'viewReport',
    summary: 'One table of a period, for a spreadsheet',
    tag: 'Figures',
    params: TableParams,
    output: ReportTable,
    media: 'text/csv',
    success: 200,
  }),
  listProviderPeriods: route({
    path: '/provider-figures',
    action: 'viewProviderReport',
    summary: 'Periods of which the own organisation has figures',
    ...list,
  }),
  openProviderReport: route({
    path: '/provider-figures/{period}/{asOf}',
    action: 'viewProviderReport',
    summary: 'Figures of the own organisation',
    ...one,
  }),
  listExtracts: route({
    path: '/extracts',
    action: 'extractReport',
    summary: 'Closed periods of which figures can be taken out',
    ...list,
  }),
  openExtract: route({
    path: '/extracts/{period}/{asOf}',
    action: 'extractReport',
    summary: 'All figures of a closed period, for research',
    ...one,
  }),
} as const;
