// What was really counted for a report, beside what was shown of it: kept where only the publisher reads, to reckon with
// everything that a reader can know already when the next report is published.
import * as z from 'zod';
import { type Book, openBook, type Shown } from './book.ts';
import type { CountedReport } from './count-report.ts';
import { type TableName, tableNames } from './table.ts';
import { PeriodRow } from './views.ts';

const SealedCell = z.tuple([z.string(), z.number(), z.number()]);
const SealedGroup = z.strictObject({
  group: z.string(),
  rows: z.array(z.strictObject({ row: z.string(), cells: z.array(SealedCell) })),
});

export const SealedCounts = z.strictObject({
  period: PeriodRow,
  threshold: z.number().int(),
  tables: z.record(z.enum(tableNames), z.array(SealedGroup)),
  /** Places of counts that are not shown. */
  below: z.array(z.string()),
  hidden: z.array(z.string()),
});
export type SealedCounts = z.infer<typeof SealedCounts>;

type SealedTable = z.infer<typeof SealedGroup>[];

const sealed = (groups: CountedReport[TableName]): SealedTable =>
  groups.map(({ group, rows }) => ({
    group,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: [...cells].map(([column, { value, behind }]): z.infer<typeof SealedCell> => [column, value, behind]),
    })),
  }));

export const sealedTables = (report: CountedReport): SealedCounts['tables'] => ({
  caseload: sealed(report.caseload),
  'lead-times': sealed(report['lead-times']),
  attainment: sealed(report.attainment),
  hours: sealed(report.hours),
  'bottleneck-themes': sealed(report['bottleneck-themes']),
  ladder: sealed(report.ladder),
});

export const sealCounts = (
  report: CountedReport,
  { period, threshold, shown }: Pick<SealedCounts, 'period' | 'threshold'> & { shown: ReadonlyMap<string, Shown> },
): SealedCounts => {
  const named = (state: Shown): string[] => [...shown].flatMap(([place, each]) => (each === state ? [place] : []));
  return { period, threshold, tables: sealedTables(report), below: named('below'), hidden: named('hidden') };
};

const opened = (groups: SealedTable): CountedReport[TableName] =>
  groups.map(({ group, rows }) => ({
    group,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: new Map(cells.map(([column, value, behind]) => [column, { value, behind }])),
    })),
  }));

export const bookOf = ({ period, threshold, tables, below, hidden }: SealedCounts): Book => {
  const states: readonly (readonly [string, Shown])[] = [
    ...below.map((place) => [place, 'below'] as const),
    ...hidden.map((place) => [place, 'hidden'] as const),
  ];
  const report: CountedReport = {
    caseload: opened(tables.caseload),
    'lead-times': opened(tables['lead-times']),
    attainment: opened(tables.attainment),
    hours: opened(tables.hours),
    'bottleneck-themes': opened(tables['bottleneck-themes']),
    ladder: opened(tables.ladder),
  };
  return openBook({ report, until: period.until, threshold, published: new Map(states) });
};
