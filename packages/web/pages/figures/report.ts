// Published figures as the screens read them: the figure of a row and a column, and whether it may be seen.
import type { View } from '../../api/api.ts';
import type { Amount } from '../../pictures/amount.ts';

export type Report = View<'GET /figures/{period}/{asOf}'>;
export type PeriodRow = Report['period'];
export type ReportTable = Report['tables'][number];
export type ReportRow = ReportTable['groups'][number]['rows'][number];
export type ReportFigure = ReportRow['figures'][number];

/** The row that holds all others together. */
export const allRow = 'all';

/** Only numbers of families and bottlenecks are themselves below the threshold; few families can have many goals or days. */
const isThresholdOf = ({ columns }: ReportTable, { column }: ReportFigure): boolean =>
  columns.some((each) => each.column === column && (each.unit === 'families' || each.unit === 'bottlenecks'));

const asShown = (table: ReportTable, figure: ReportFigure): ReportFigure =>
  figure.state === 'hidden' && figure.because === 'below' && !isThresholdOf(table, figure)
    ? { ...figure, because: 'hidden' }
    : figure;

/** A table of the report; "fewer than" is left only where it says something about the number itself. */
export const tableIn = ({ tables }: Report, name: ReportTable['table']): ReportTable | undefined => {
  const table = tables.find((each) => each.table === name);
  if (table === undefined) return undefined;
  const shown = (row: ReportRow): ReportRow => ({ ...row, figures: row.figures.map((each) => asShown(table, each)) });
  return { ...table, groups: table.groups.map((each) => ({ ...each, rows: each.rows.map(shown) })) };
};

export const rowsOf = (table: ReportTable | undefined, group: string): readonly ReportRow[] =>
  table?.groups.find((candidate) => candidate.group === group)?.rows ?? [];

/** All together, or the only one there is: an organisation sees no others. */
export const wholeOf = (rows: readonly ReportRow[]): ReportRow | undefined =>
  rows.find(({ row }) => row === allRow) ?? (rows.length === 1 ? rows[0] : undefined);

export const figureOf = (row: ReportRow | undefined, column: string): ReportFigure | undefined =>
  row?.figures.find((figure) => figure.column === column);

/** What is not in the report is not to be seen either. */
export const amountOf = (row: ReportRow | undefined, column: string): Amount => {
  const figure = figureOf(row, column);
  if (figure === undefined) return 'hidden';
  return figure.state === 'shown' ? figure.value : figure.because;
};

/** The number when it may be seen. */
export const seenIn = (row: ReportRow | undefined, column: string): number | undefined => {
  const figure = figureOf(row, column);
  return figure?.state === 'shown' ? figure.value : undefined;
};

export const normOf = (row: ReportRow | undefined, column: string): number | undefined => figureOf(row, column)?.norm;
