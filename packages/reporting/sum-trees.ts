// Which published counts add up to which: over the rows, over the columns, and where two tables tell of the same families.

import type { Cell } from './count-cells.ts';
import type { CountedReport } from './count-report.ts';
import { allRow, phaseColumns, type TableName } from './table.ts';

export type CellPlace = {
  readonly table: TableName;
  readonly group: string;
  readonly row: string;
  readonly column: string;
};
/** One published count as a flow. */
export type CountArc = { readonly from: string; readonly to: string; readonly place: CellPlace; readonly cell: Cell };

type Tree = Omit<CellPlace, 'row'> & { readonly parts: readonly Tree[] };

export const placeName = ({ table, group, row, column }: CellPlace): string => [table, group, row, column].join('|');

const none: Cell = { value: 0, behind: 0 };

const rowsOf = (report: CountedReport, { table, group }: Pick<Tree, 'table' | 'group'>) =>
  report[table].find((each) => each.group === group)?.rows ?? [];

const cellAt = (report: CountedReport, { table, group, row, column }: CellPlace): Cell =>
  rowsOf(report, { table, group })
    .find((each) => each.row === row)
    ?.cells.get(column) ?? none;

const leaf = (table: TableName, group: string, column: string, parts: readonly Tree[] = []): Tree => ({
  ...{ table, group, column, parts },
});

/** Each row flows down its own tree to the columns, and the columns flow together in the row of all. */
const arcsOf = (report: CountedReport, root: Tree): readonly CountArc[] => {
  const columnPoint = ({ table, group, column }: Tree): string => [table, group, column].join('|');
  const rowPoint = (row: string, tree: Tree): string =>
    tree.parts.length === 0 ? columnPoint(tree) : `${row}|${columnPoint(tree)}`;
  const arcOf = ({ table, group, column }: Tree, row: string, from: string, to: string): CountArc => {
    const place = { table, group, row, column };
    return { from, to, place, cell: cellAt(report, place) };
  };
  const down = (row: string, tree: Tree, from: string): readonly CountArc[] => [
    arcOf(tree, row, from, rowPoint(row, tree)),
    ...tree.parts.flatMap((part) => down(row, part, rowPoint(row, tree))),
  ];
  const together = (tree: Tree, to: string): readonly CountArc[] => [
    ...tree.parts.flatMap((part) => together(part, columnPoint(tree))),
    arcOf(tree, allRow, columnPoint(tree), to),
  ];
  const names = rowsOf(report, root).map(({ row }) => row);
  return [
    ...names.filter((row) => row !== allRow).flatMap((row) => down(row, root, 'round')),
    ...together(root, 'round'),
  ];
};

const single = (report: CountedReport, table: TableName, group: string, column: string): readonly CountArc[] =>
  arcsOf(report, leaf(table, group, column));

/** Is this so in every row? Then whoever reads both tables may reckon with it. */
const isAlways = (report: CountedReport, holds: (count: (...of: [TableName, string, string]) => number) => boolean) =>
  rowsOf(report, { table: 'caseload', group: 'families' }).every(({ row }) =>
    holds((table, group, column) => cellAt(report, { table, group, column, row }).value),
  );

const familyTrees = (report: CountedReport): readonly (readonly CountArc[])[] => {
  const [waiting, noWayIn] = ['waiting', 'no-way-in'].map((column) => leaf('caseload', 'families', column));
  const total = (parts: readonly Tree[]): Tree => leaf('caseload', 'families', 'total', parts);
  const phase = (column: string): Tree => leaf('caseload', 'families', column);
  const isMetApart = isAlways(
    report,
    (count) =>
      count('lead-times', 'met', 'families') + count('caseload', 'families', 'no-way-in') ===
      count('caseload', 'families', 'total'),
  );
  const isAllAccepted = isAlways(
    report,
    (count) =>
      count('lead-times', 'accepted', 'families') ===
      count('caseload', 'families', 'total') + count('caseload', 'families', 'waiting'),
  );
  const inHelp = phaseColumns.filter((column) => column !== 'no-way-in').map(phase);
  const inTotal =
    isMetApart && noWayIn
      ? total([noWayIn, leaf('lead-times', 'met', 'families', inHelp)])
      : total(phaseColumns.map(phase));
  const root = isAllAccepted && waiting ? leaf('lead-times', 'accepted', 'families', [waiting, inTotal]) : inTotal;
  return [
    arcsOf(report, root),
    ...(isMetApart ? [] : [single(report, 'lead-times', 'met', 'families')]),
    ...(isAllAccepted
      ? []
      : [single(report, 'caseload', 'families', 'waiting'), single(report, 'lead-times', 'accepted', 'families')]),
  ];
};

/** Places of which the first is the sum of the others. */
export type RowSum = readonly CellPlace[];

/** Two tables that tell of the same families in one row, whether or not they do in all: a reader may guess that they do. */
export const rowSums = (report: CountedReport): readonly RowSum[] =>
  rowsOf(report, { table: 'caseload', group: 'families' }).flatMap(({ row }) => {
    const inCaseload = (column: string): CellPlace => ({ table: 'caseload', group: 'families', row, column });
    const reached = (group: string): CellPlace => ({ table: 'lead-times', group, row, column: 'families' });
    const sums: readonly RowSum[] = [
      [reached('accepted'), inCaseload('waiting'), inCaseload('total')],
      [inCaseload('total'), reached('met'), inCaseload('no-way-in')],
    ];
    const value = (place: CellPlace | undefined): number => (place ? cellAt(report, place).value : 0);
    return sums.filter(([whole, ...parts]) => value(whole) === parts.reduce((sum, part) => sum + value(part), 0));
  });

const attainmentTree = (group: string): Tree => {
  const goals = (column: string, parts: readonly Tree[] = []): Tree => leaf('attainment', group, column, parts);
  const twoOrMore = goals('two-or-more', [goals('two'), goals('three')]);
  return goals('total', [
    goals('not-forward', [goals('back'), goals('same')]),
    goals('forward', [goals('one'), twoOrMore]),
  ]);
};

/** What was reported is answered or open, unless some of it was reported before the period. */
const bottleneckTrees = (report: CountedReport): readonly (readonly CountArc[])[] => {
  const reported = single(report, 'bottleneck-themes', 'bottlenecks', 'reported');
  const answered = single(report, 'ladder', 'bottlenecks', 'answered');
  const open = single(report, 'ladder', 'bottlenecks', 'open');
  const allOf = (arcs: readonly CountArc[]): number => arcs.at(-1)?.cell.value ?? 0;
  if (allOf(reported) !== allOf(answered) + allOf(open)) return [reported, answered, open];
  const turned = (arcs: readonly CountArc[]): readonly CountArc[] =>
    arcs.map(({ from, to, ...arc }) => ({ ...arc, from: to === 'round' ? 'hub' : to, to: from }));
  const toHub = reported.map((arc) => (arc.to === 'round' ? { ...arc, to: 'hub' } : arc));
  return [[...toHub, ...turned(answered), ...turned(open)]];
};

/** All counts of a report, in networks that have nothing to do with each other. */
export const sumTrees = (report: CountedReport): readonly (readonly CountArc[])[] => {
  const planned = leaf('lead-times', 'planned', 'families', [
    leaf('lead-times', 'planned', 'within-agreement'),
    leaf('lead-times', 'planned', 'beyond-agreement'),
  ]);
  return [
    ...familyTrees(report),
    arcsOf(report, planned),
    arcsOf(report, attainmentTree('own')),
    arcsOf(report, attainmentTree('safety')),
    ...bottleneckTrees(report),
  ];
};
