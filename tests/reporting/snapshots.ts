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
import { countReport, providersOf } from '../../packages/reporting/count-report.ts';
import { sealReport } from '../../packages/reporting/seal-report.ts';
import { showReport } from '../../packages/reporting/show-report.ts';
import { numbered } from '../../packages/reporting/sum-network.ts';
import { sumTrees } from '../../packages/reporting/sum-trees.ts';
import { tableNames } from '../../packages/reporting/table.ts';
import { type Network, placeIn } from './attacker.ts';

export type Snapshot = {
  readonly report: ReportView;
  readonly networks: readonly Network[];
  readonly truth: ReadonlyMap<string, number>;
};

export const snapshotOf = (world: Contributions, period: Period, asOf: Day, threshold: number): Snapshot => {
  const counted = countReport(world, period);
  const report = showReport(
    {
      ...{ layout: 1, period: { ...period, asOf }, threshold, run: 'x' },
      providers: providersOf(world).map((id) => ({ id: OrganisationId.parse(id), name: id })),
      tables: [...sealReport(counted, threshold)],
    },
    { tables: tableNames },
  );
  const networks = sumTrees(counted).map((arcs) => {
    const ends = numbered(arcs);
    return arcs.map(({ cell, place: { table, group, row, column } }, at) => {
      const { from = 0, to = 0 } = ends[at] ?? {};
      return { from, to, value: cell.value, place: placeIn(report, table, group, row, column) };
    });
  });
  const truth = new Map(
    tableNames.flatMap((table) =>
      counted[table].flatMap(({ group, rows }) =>
        rows.flatMap(({ row, cells }) =>
          [...cells].map(([column, { value }]) => [placeIn(report, table, group, row, column), value] as const),
        ),
      ),
    ),
  );
  return { report, networks, truth };
};

export const closedSnapshot = (world: Contributions, quarter: Quarter, threshold: number): Snapshot => {
  const period = closedPeriod(quarter);
  return snapshotOf(world, period, addDays(period.until, 8), threshold);
};

export const runningSnapshot = (world: Contributions, today: Day, threshold: number): Snapshot => {
  const period = runningPeriod(today);
  return snapshotOf(world, period, period.until, threshold);
};
