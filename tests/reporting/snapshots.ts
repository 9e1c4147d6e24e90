// The reports that come out of a world over time, with what they hide and what they really are.
import { addDays, type Day, OrganisationId } from '@greep/kernel';
import {
  type Contributions,
  closedPeriod,
  type Period,
  type Quarter,
  type ReportView,
  runningPeriod,
} from '@greep/reporting';
import type { Book } from '../../packages/reporting/book.ts';
import { type CountedReport, countReport, providersOf } from '../../packages/reporting/count-report.ts';
import { sealReport } from '../../packages/reporting/seal-report.ts';
import { bookOf, sealCounts } from '../../packages/reporting/sealed-counts.ts';
import { showReport } from '../../packages/reporting/show-report.ts';
import { numbered } from '../../packages/reporting/sum-network.ts';
import { sumTrees } from '../../packages/reporting/sum-trees.ts';
import { suppress } from '../../packages/reporting/suppress.ts';
import { tableNames } from '../../packages/reporting/table.ts';
import { type Network, placeIn } from './attacker.ts';

export type Snapshot = {
  readonly report: ReportView;
  readonly networks: readonly Network[];
  readonly truth: ReadonlyMap<string, number>;
};

type Wanted = {
  readonly period: Period;
  readonly asOf: Day;
  /** As it was put right by then. */
  readonly corrected?: Contributions;
};

export const closed = (quarter: Quarter): Wanted => {
  const period = closedPeriod(quarter);
  return { period, asOf: addDays(period.until, 8) };
};

export const running = (today: Day): Wanted => {
  const period = runningPeriod(today);
  return { period, asOf: period.until };
};

const truthOf = (report: ReportView, counted: CountedReport): ReadonlyMap<string, number> =>
  new Map(
    tableNames.flatMap((table) =>
      counted[table].flatMap(({ group, rows }) =>
        rows.flatMap(({ row, cells }) =>
          [...cells].map(([column, { value }]) => [placeIn(report, table, group, row, column), value] as const),
        ),
      ),
    ),
  );

const networksOf = (report: ReportView, counted: CountedReport): readonly Network[] =>
  sumTrees(counted).map((arcs) => {
    const ends = numbered(arcs);
    return arcs.map(({ cell, place: { table, group, row, column } }, at) => {
      const { from = 0, to = 0 } = ends[at] ?? {};
      return { from, to, value: cell.value, place: placeIn(report, table, group, row, column) };
    });
  });

/** Published one after another, each beside those before it, as the publisher does. */
export const publishAll = (world: Contributions, wanted: readonly Wanted[], threshold: number): readonly Snapshot[] => {
  const earlier: Book[] = [];
  const providers = providersOf(world).map((id) => ({ id: OrganisationId.parse(id), name: id }));
  return wanted.map(({ period: counts, asOf, corrected = world }) => {
    const period = { ...counts, asOf };
    const counted = countReport(corrected, counts);
    const shown = suppress({ report: counted, until: period.until, threshold, earlier });
    earlier.push(bookOf(sealCounts(counted, { period, threshold, shown })));
    const tables = [...sealReport(counted, { threshold, shown })];
    const report = showReport({ layout: 1, period, threshold, run: 'x', providers, tables }, { tables: tableNames });
    return { report, networks: networksOf(report, counted), truth: truthOf(report, counted) };
  });
};
