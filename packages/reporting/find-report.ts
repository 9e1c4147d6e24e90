// Finding a published report for a reader. The running state is for people of the gemeente itself, never for a program.
import type { ReportResource } from '@greep/access';
import type { Gemeente, OrganisationId } from '@greep/kernel';
import type { Request, Tools } from '@greep/verbs';
import type { ReportParams } from './inputs.ts';
import type { PublishedReport } from './published-report.ts';
import { periodRow, periodsPartition, reportKey, reportRow } from './storage.ts';
import type { PeriodRow } from './views.ts';

export type ReportSlice = { readonly gemeente: Gemeente; readonly report: PublishedReport };

/** May this reader see the state of yesterday? */
export const seesRunning = ({ principal }: Request): boolean => principal.kind === 'person';

export const findReport = async (
  { store }: Tools,
  { period, asOf }: ReportParams,
  isRunningShown: boolean,
): Promise<ReportSlice | undefined> => {
  if (period === 'running' && !isRunningShown) return undefined;
  const stored = await store.find(reportRow, reportKey({ period, asOf }));
  // The running state of another day is no longer there.
  if (stored?.value.period.asOf !== asOf) return undefined;
  return { gemeente: store.gemeente, report: stored.value };
};

export type PeriodsSlice = { readonly gemeente: Gemeente; readonly rows: readonly PeriodRow[] };

/** Newest first. */
export const findPeriods = async ({ store }: Tools, isRunningShown: boolean): Promise<PeriodsSlice> => {
  const rows = await store.list(periodRow, periodsPartition, '');
  return {
    gemeente: store.gemeente,
    rows: rows
      .map(({ value }) => value)
      .filter(({ period }) => isRunningShown || period !== 'running')
      .toSorted((one, other) => other.until.localeCompare(one.until) || other.asOf.localeCompare(one.asOf)),
  };
};

/** What is published was suppressed before it was kept: nothing else has this shape. */
export const reportResource = (gemeente: Gemeente, provider?: OrganisationId): ReportResource => ({
  kind: 'Report',
  id: 'published',
  gemeente,
  isSuppressed: true,
  ...(provider && { provider }),
});
