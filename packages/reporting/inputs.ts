// What people ask for: a period and the day on which it was counted.
import { Day } from '@greep/kernel';
import * as z from 'zod';
import { PeriodName } from './period.ts';
import { type TableName, tables } from './table.ts';

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

export const ReportParams = z.strictObject({ period: PeriodName, asOf: Day });
export type ReportParams = z.infer<typeof ReportParams>;

export const TableParams = z.strictObject({
  ...ReportParams.shape,
  table: z.string().refine(isTable, { error: 'not-a-choice' }),
});
export type TableParams = z.infer<typeof TableParams>;
