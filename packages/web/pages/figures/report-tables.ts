// One table of a report as rows and columns with words, for "Bekijk als tabel" and for the file.
import type { Say } from '../../text/use-text.ts';
import type { FigureTable } from './figure-table.ts';
import { amountOf, type ReportRow, type ReportTable, rowsOf } from './report.ts';

export type Pick = { readonly group: string; readonly column: string; readonly title: string };

/** `nameOf` gives a row its words; its first column is called `first`. */
export const tableOf = (
  table: ReportTable | undefined,
  picks: readonly Pick[],
  { first, nameOf }: { readonly first: string; readonly nameOf: (row: ReportRow) => string },
): FigureTable => {
  const rows = rowsOf(table, picks[0]?.group ?? '');
  const at = (group: string, wanted: string): ReportRow | undefined =>
    rowsOf(table, group).find(({ row }) => row === wanted);
  return {
    columns: [first, ...picks.map(({ title }) => title)],
    rows: rows.map((row) => ({
      name: nameOf(row),
      cells: picks.map(({ group, column }) => amountOf(at(group, row.row), column)),
    })),
  };
};

/** A provider under its own name, all of them together under ours. */
export const providerName =
  (t: Say<'figures'>) =>
  ({ row, name }: ReportRow): string =>
    name ?? (row === 'all' ? t('row.all') : row);
