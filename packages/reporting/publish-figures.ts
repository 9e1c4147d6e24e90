// Publishing: what is due is counted once, from all contributions, and kept as it is. Figures that could be counted anew by
// reloading a page would give a family away on the day that it comes or goes.
import { Day, daysBetween, OrganisationId } from '@greep/kernel';
import { type Derived, derived, type Store } from '@greep/store';
import { contributionKindNames } from './contribution.ts';
import { countReport, providersOf } from './count-report.ts';
import { type Due, duePeriods } from './due-periods.ts';
import type { PublishedReport } from './published-report.ts';
import { type Known, readContributions } from './read-contributions.ts';
import { sealReport } from './seal-report.ts';
import {
  countedKey,
  countedRow,
  periodKey,
  periodRow,
  periodsPartition,
  reportKey,
  reportRow,
  unchangedKey,
  unchangedRow,
} from './storage.ts';
import type { PeriodRow } from './views.ts';

export type Publishing = {
  /** Opened in the plane of the publisher. */
  readonly store: Store;
  /** Milliseconds of now: of two countings the later one is newer. */
  readonly stamp: number;
  readonly today: Day;
  /** Below this a figure is hidden. */
  readonly threshold: number;
  /** An id for this counting. */
  readonly run: string;
  readonly nameOf: (provider: OrganisationId) => Promise<string>;
};

const mostInPart = 4_000;
const firstDay = Day.parse('2000-01-01');

const periodRowOf = ({ period, asOf }: Due): PeriodRow => ({ ...period, asOf });

/** A running state gives way to that of a later day, a closed quarter to nothing. */
const numberOf = ({ period, asOf }: PeriodRow): number => (period === 'running' ? daysBetween(firstDay, asOf) : 1);

const reportOf = async (
  due: Due,
  { contributions }: Known,
  { threshold, run, nameOf }: Publishing,
): Promise<PublishedReport> => {
  const ids = providersOf(contributions).map((id) => OrganisationId.parse(id));
  return {
    layout: 1,
    period: periodRowOf(due),
    threshold,
    run,
    providers: await Promise.all(ids.map(async (id) => ({ id, name: await nameOf(id) }))),
    tables: [...sealReport(countReport(contributions, due.period), threshold)],
  };
};

/** Newer with every counting, so that after a crash it belongs to the counting that was published. */
const countedRows = (row: PeriodRow, { numbers }: Known, { run, stamp }: Publishing): readonly Derived[] =>
  contributionKindNames.flatMap((kind) => {
    const all = numbers[kind];
    const parts = Array.from({ length: Math.max(1, Math.ceil(all.length / mostInPart)) }, (_, part) => part);
    return parts.map((part) => {
      const value = { run, counted: all.slice(part * mostInPart, (part + 1) * mostInPart) };
      return derived({ kind: countedRow, key: countedKey(row, kind, part), value, number: stamp });
    });
  });

/** Nothing to publish again when it would read the same; that is decided once. */
const hasChanged = async ({ before }: Due, report: PublishedReport, { store, today }: Publishing): Promise<boolean> => {
  if (!before) return true;
  const earlier = await store.find(reportRow, reportKey(before));
  if (JSON.stringify(earlier?.value.tables) !== JSON.stringify(report.tables)) return true;
  const key = unchangedKey(before.period);
  await store.keepNewest([derived({ kind: unchangedRow, key, value: { on: today }, number: 1 })]);
  return false;
};

const isDecided = async ({ before }: Due, store: Store): Promise<boolean> =>
  before !== undefined && (await store.find(unchangedRow, unchangedKey(before.period))) !== undefined;

const publish = async (due: Due, known: Known, publishing: Publishing): Promise<readonly PeriodRow[]> => {
  const { store } = publishing;
  if (await isDecided(due, store)) return [];
  const report = await reportOf(due, known, publishing);
  if (!(await hasChanged(due, report, publishing))) return [];
  const row = report.period;
  const number = numberOf(row);
  for (const counted of countedRows(row, known, publishing)) await store.keepNewest([counted]);
  await store.keepNewest([
    derived({ kind: reportRow, key: reportKey(row), value: report, number }),
    derived({ kind: periodRow, key: periodKey(row), value: row, number }),
  ]);
  return [row];
};

/** Publishes what is due and answers which periods; a second time on the same day it does nothing. */
export const publishFigures = async (publishing: Publishing): Promise<readonly PeriodRow[]> => {
  const { store, today } = publishing;
  const known = await readContributions(store);
  const first = known.contributions.trajectory.map(({ acceptedOn }) => acceptedOn).toSorted()[0];
  if (first === undefined) return [];
  const published = await store.list(periodRow, periodsPartition, '');
  const due = duePeriods(
    today,
    first,
    published.map(({ value }) => value),
  );
  const rows: PeriodRow[] = [];
  for (const each of due) rows.push(...(await publish(each, known, publishing)));
  return rows;
};
