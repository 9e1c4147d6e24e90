import { allRow, amountOf, type ReportRow, seenIn } from './report.ts';

/**
 * The rows with the highest number, when that can be said: together all that is hidden must be less than it.
 * Each number was rounded by itself, so every row may be half a step off.
 */
export const topRows = (rows: readonly ReportRow[], column: string, roundedTo: number): readonly ReportRow[] => {
  const single = rows.filter(({ row }) => row !== allRow);
  const seen = single.flatMap((row) => seenIn(row, column) ?? []);
  const top = Math.max(0, ...seen);
  if (top === 0) return [];
  const isSomeHidden = single.some((row) => amountOf(row, column) === 'hidden');
  const all = seenIn(
    rows.find(({ row }) => row === allRow),
    column,
  );
  const slack = ((seen.length + 1) * roundedTo) / 2;
  const rest = (all ?? Number.POSITIVE_INFINITY) - seen.reduce((sum, value) => sum + value, 0) + slack;
  if (isSomeHidden && rest >= top) return [];
  return single.filter((row) => seenIn(row, column) === top);
};
