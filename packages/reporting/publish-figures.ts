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
import { bookOf, type SealedCounts, sealCounts } from './sealed-counts.ts';
import {
  countedKey,
  countedRow,
  periodKey,
  periodRow,
  periodsPartition,
  reportKey,
  reportRow,
  sealedKey,
  sealedPartition,
  sealedRow,
  unchangedKey,
  unchangedRow,
} from './storage.ts';
import { suppress } from './suppress.ts';
import type { PeriodRow } from './views.ts';

export type Publishing = {
  /** Opened in the plane of the publisher. */
  readonly store: Store;
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

type Made = { readonly report: PublishedReport; readonly sealed: SealedCounts };

/** Beside everything that was published before, so that no two reports together give away what each hides. */
const makeReport = async (
  due: Due,
  { contributions }: Known,
  { threshold, run, nameOf, store }: Publishing,
): Promise<Made> => {
  const period = periodRowOf(due);
  const counts = countReport(contributions, due.period);
  const before = await store.list(sealedRow, sealedPartition, '');
  const earlier = before.map(({ value }) => bookOf(value));
  const shown = suppress({ report: counts, until: period.until, threshold, earlier });
  const ids = providersOf(contributions).map((id) => OrganisationId.parse(id));
  return {
    sealed: sealCounts(counts, { period, threshold, shown }),
    report: {
      ...{ layout: 1, period, threshold, run },
      providers: await Promise.all(ids.map(async (id) => ({ id, name: await nameOf(id) }))),
      tables: [...sealReport(counts, { threshold, shown })],
    },
  };
};

const countedRows = (row: PeriodRow, { numbers }: Known, { run }: Publishing): readonly Derived[] =>
  contributionKindNames.flatMap((kind) => {
    const all = numbers[kind];
    const parts = Array.from({ length: Math.max(1, Math.ceil(all.length / mostInPart)) }, (_, part) => part);
    return parts.map((part) => {
      const value = { run, counted: all.slice(part * mostInPart, (part + 1) * mostInPart) };
      return derived({ kind: countedRow, key: countedKey(row, kind, part), value, number: numberOf(row) });
    });
  });

/** Nothing to publish again when nothing was put right, or nobody would see it; that is decided once. */
const hasChanged = async ({ before }: Due, made: Made, { store, today }: Publishing): Promise<boolean> => {
  if (!before) return true;
  const [counts, report] = await Promise.all([
    store.find(sealedRow, sealedKey(before, numberOf(before))),
    store.find(reportRow, reportKey(before)),
  ]);
  const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const isSame = isEqual(counts?.value.tables, made.sealed.tables) || isEqual(report?.value.tables, made.report.tables);
  if (!isSame) return true;
  const key = unchangedKey(before.period);
  await store.keepNewest([derived({ kind: unchangedRow, key, value: { on: today }, number: 1 })]);
  return false;
};

const isDecided = async ({ before }: Due, store: Store): Promise<boolean> =>
  before !== undefined && (await store.find(unchangedRow, unchangedKey(before.period))) !== undefined;

const publish = async (due: Due, known: Known, publishing: Publishing): Promise<readonly PeriodRow[]> => {
  const { store } = publishing;
  if (await isDecided(due, store)) return [];
  const made = await makeReport(due, known, publishing);
  if (!(await hasChanged(due, made, publishing))) return [];
  const row = made.report.period;
  const number = numberOf(row);
  // All in one transaction under one number: of two publishers at once, one publishes all of it and the other nothing.
  await store.keepNewest([
    ...countedRows(row, known, publishing),
    derived({ kind: reportRow, key: reportKey(row), value: made.report, number }),
    derived({ kind: sealedRow, key: sealedKey(row, number), value: made.sealed, number }),
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
