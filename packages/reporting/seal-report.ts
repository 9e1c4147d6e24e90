// From counts to what may be published: small ones hidden, all others rounded.
import type { Shown } from './book.ts';
import type { Cell, CountedGroup, CountedRow } from './count-cells.ts';
import type { CountedReport } from './count-report.ts';
import type { PublishedFigure, PublishedRow, PublishedTable } from './published-report.ts';
import { percentOf, roundCount, roundHoursPerWeek } from './round-figures.ts';
import { placeName } from './sum-trees.ts';
import { type Column, groupsOf, type TableName, tableNames } from './table.ts';

export type Sealing = { readonly threshold: number; readonly shown: ReadonlyMap<string, Shown> };

/** Of how many something is the middle one: a middle of a count that is hidden would say that it is not small. */
const middleOf: Readonly<Record<string, string>> = {
  'median-days': 'families',
  'tenth-days': 'families',
  'answer-days': 'answered',
  'open-days': 'open',
};

const measured = ({ column }: Column, cell: Cell | undefined, threshold: number): PublishedFigure => {
  if (!cell || cell.behind < threshold) return 'below';
  return column === 'hours-per-week' ? roundHoursPerWeek(cell.value) : roundCount(cell.value);
};

/**
 * One in ten is longer: there must be enough for that one in ten to be more than one. Whether it is shown follows from the
 * published count alone, or it would tell more of that count.
 */
const besideCount = (
  column: string,
  { count, figure }: { count: PublishedFigure | undefined; figure: PublishedFigure },
  threshold: number,
): PublishedFigure => {
  if (count === 'hidden') return 'hidden';
  const isOfMany = column !== 'tenth-days' || (typeof count === 'number' && count >= 2 * threshold);
  return isOfMany ? figure : 'below';
};

const counts = new Set(['families', 'goals', 'bottlenecks']);

/** Which two columns a share is of. */
const shares: Readonly<Record<string, readonly [part: string, whole: string]>> = {
  'within-percent': ['within-agreement', 'families'],
  'forward-percent': ['forward', 'total'],
};

const sealRow = (
  { table, group, columns }: { table: TableName; group: string; columns: readonly Column[] },
  { row, cells, norm }: CountedRow,
  { threshold, shown }: Sealing,
): PublishedRow => {
  const figures = new Map<string, PublishedFigure>();
  for (const each of columns) {
    const { column, unit } = each;
    const cell = cells.get(column);
    const state = shown.get(placeName({ table, group, row, column })) ?? 'below';
    if (unit === 'percent') continue;
    if (counts.has(unit)) figures.set(column, state === 'shown' ? roundCount(cell?.value ?? 0) : state);
    else {
      const of = middleOf[column];
      // Hours are of families that were met.
      const met = placeName({ table: 'lead-times', group: 'met', row, column: 'families' });
      const count = of === undefined ? (shown.get(met) === 'hidden' ? 'hidden' : undefined) : figures.get(of);
      figures.set(column, besideCount(column, { count, figure: measured(each, cell, threshold) }, threshold));
    }
  }
  for (const { column } of columns) {
    const [part, whole] = shares[column] ?? [];
    if (part !== undefined && whole !== undefined)
      figures.set(column, percentOf(figures.get(part), figures.get(whole)));
  }
  const isNormTold = norm !== undefined && columns.some(({ column }) => typeof figures.get(column) === 'number');
  return {
    row,
    figures: columns.map(({ column }) => figures.get(column) ?? 'below'),
    ...(isNormTold && { norm }),
  };
};

const sealGroup = (table: TableName, { group, rows }: CountedGroup, sealing: Sealing) => {
  const columns = groupsOf(table).find((each) => each.group === group)?.columns ?? [];
  return { group, rows: rows.map((row) => sealRow({ table, group, columns }, row, sealing)) };
};

/** Everything that is published of a report. */
export const sealReport = (report: CountedReport, sealing: Sealing): readonly PublishedTable[] =>
  tableNames.map((table) => ({
    table,
    groups: report[table].map((group) => sealGroup(table, group, sealing)),
  }));
