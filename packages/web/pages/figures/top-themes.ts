import { themeInWords } from './codes-in-words.ts';
import { type ReportTable, rowsOf } from './report.ts';
import { topRows } from './top-rows.ts';
import type { FigureTexts } from './use-figure-texts.ts';

/** The themes that hold families back most often, in words; none when that cannot be said. */
export const topThemes = (table: ReportTable | undefined, { ladder, roundedTo }: FigureTexts): readonly string[] =>
  topRows(rowsOf(table, 'bottlenecks'), 'reported', roundedTo).map(({ row }) => themeInWords(row, ladder));
