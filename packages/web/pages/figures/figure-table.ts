// One figure as rows and columns: shown below "Bekijk als tabel", and downloaded.
import type { Amount } from '../../pictures/amount.ts';
import type { Say } from '../../text/use-text.ts';
import type { CsvRow } from './csv.ts';

export type FigureTable = {
  /** The first one says what the rows are. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (Amount | string)[] }[];
};

/** What stands in the cell; the words for what is hidden are those of the picture. */
export const wordsOfCell = (cell: Amount | string, threshold: number, t: Say<'figures'>): string | number => {
  if (cell === 'below') return t('cell.below', { threshold });
  return cell === 'hidden' || cell === 'few-to-divide' || cell === 'all-or-none' ? t('cell.hidden') : cell;
};

/** The file says first what it is, of when, and how it was rounded: a file travels without its page. */
export const csvRows = (
  { columns, rows }: FigureTable,
  { threshold, about }: { readonly threshold: number; readonly about: readonly string[] },
  t: Say<'figures'>,
): readonly CsvRow[] => [
  ...about.map((line) => [line]),
  [],
  columns,
  ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => wordsOfCell(cell, threshold, t))]),
];
