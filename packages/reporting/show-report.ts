// A published report as a reader gets it: with the words for each figure, and only the tables and rows that are for this reader.
import { OrganisationId } from '@greep/kernel';
import { familyAgreement } from './count-hours.ts';
import { planAgreement } from './count-lead-times.ts';
import type { PublishedReport, PublishedRow, PublishedTable } from './published-report.ts';
import { roundedTo } from './round-figures.ts';
import { type Column, groupsOf, type TableName, tables } from './table.ts';
import type { FigureRow, FigureView, ReportView, TableView } from './views.ts';

const normOf = ({ column }: Column, group: string, { norm }: PublishedRow): number | undefined => {
  if (column === 'hours-per-week') return norm;
  if (column === 'hours-per-family') return familyAgreement;
  return column === 'median-days' && group === 'planned' ? planAgreement : undefined;
};

const figureOf = (column: Column, at: number, group: string, row: PublishedRow): FigureView => {
  const figure = row.figures[at] ?? 'below';
  const norm = normOf(column, group, row);
  const agreed = { column: column.column, ...(norm !== undefined && { norm }) };
  return typeof figure === 'number'
    ? { ...agreed, state: 'shown', value: figure }
    : { ...agreed, state: 'hidden', because: figure };
};

type Names = ReadonlyMap<string, string>;

const rowOf = (row: PublishedRow, group: string, { columns, names }: { columns: readonly Column[]; names: Names }) => {
  const name = names.get(row.row);
  const figures = columns.map((column, at) => figureOf(column, at, group, row));
  return { row: row.row, ...(name !== undefined && { name }), figures } satisfies FigureRow;
};

/** Each column once, as the groups of the table have them. */
const columnsOf = (table: TableName): TableView['columns'] => {
  const all = new Map(groupsOf(table).flatMap(({ columns }) => columns.map((each) => [each.column, each] as const)));
  return [...all.values()].map(({ column, unit, countedBy }) => ({ column, unit, countedBy }));
};

const tableOf = ({ table, groups }: PublishedTable, names: Names, isFor: (row: string) => boolean): TableView => ({
  table,
  rowsAre: tables[table].rowsAre,
  columns: columnsOf(table),
  groups: groups.map(({ group, rows }) => {
    const columns = groupsOf(table).find((each) => each.group === group)?.columns ?? [];
    return { group, rows: rows.filter(({ row }) => isFor(row)).map((row) => rowOf(row, group, { columns, names })) };
  }),
});

export type Extent = {
  readonly tables: readonly TableName[];
  /** Only the row of this provider. */
  readonly provider?: string;
};

export const showReport = (report: PublishedReport, { tables: shown, provider }: Extent): ReportView => {
  const names: Names = new Map(report.providers.map(({ id, name }) => [id, name]));
  const id = provider === undefined ? undefined : OrganisationId.parse(provider);
  return {
    period: report.period,
    threshold: report.threshold,
    roundedTo,
    ...(id && { provider: { id, name: names.get(id) ?? '' } }),
    tables: report.tables
      .filter(({ table }) => shown.includes(table))
      .map((table) => tableOf(table, names, (row) => id === undefined || row === id)),
  };
};
