// A table as CSV (RFC 4180): one line per figure, in the code words of the API.
import type { FigureView, ReportView } from './views.ts';

const header = [
  ...['period', 'until', 'as-of', 'table', 'group', 'row', 'name', 'column', 'unit', 'counted-by'],
  ...['value', 'hidden-because', 'norm'],
];

/** A cell that begins like a formula is none: a spreadsheet must not run what an organisation is called. */
const cellOf = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const figureCells = (figure: FigureView): readonly (string | number)[] => [
  figure.state === 'shown' ? figure.value : '',
  figure.state === 'hidden' ? figure.because : '',
  figure.norm ?? '',
];

export const textOfTable = ({ period: { period, until, asOf }, tables }: ReportView): string => {
  const lines = tables.flatMap(({ table, columns, groups }) =>
    groups.flatMap(({ group, rows }) =>
      rows.flatMap(({ row, name = '', figures }) =>
        figures.map((figure) => {
          const { unit = '', countedBy = '' } = columns.find(({ column }) => column === figure.column) ?? {};
          const place = [period, until, asOf, table, group, row, name, figure.column, unit, countedBy];
          return [...place, ...figureCells(figure)];
        }),
      ),
    ),
  );
  return [header, ...lines].map((line) => `${line.map(cellOf).join(',')}\r\n`).join('');
};
