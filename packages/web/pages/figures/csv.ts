// Figures as a file for a spreadsheet: the same numbers as on the screen, what is hidden as the word on the screen.

export type CsvRow = readonly (string | number)[];

/** A cell that begins like this would be worked out by a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection */
const works = /^[=+\-@\t\r]/;

const cellOf = (value: string | number): string => {
  const text = typeof value === 'string' && works.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Semicolons, because a comma is in Dutch numbers; a byte order mark, because a spreadsheet otherwise misreads letters. */
export const csvOf = (rows: readonly CsvRow[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`;

export const csvFile = (rows: readonly CsvRow[]): Blob => new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' });
