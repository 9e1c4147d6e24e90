// Published figures as their readers see them: tables of figures, each with how it was counted or why it is not shown.
import { Day, OrganisationId } from '@greep/kernel';
import * as z from 'zod';
import { PeriodName } from './period.ts';
import { countedBy, tableNames, units } from './table.ts';

/** Why a figure is not shown. */
export const HiddenBecause = z.enum([
  /** Fewer families (or bottlenecks) than the threshold, nobody included. */
  'below',
  /** Says nothing of its size: it would give away another one, or be given away. */
  'hidden',
  /** A share of fewer than ten. */
  'few-to-divide',
  /** All or none: would say something about each family. */
  'all-or-none',
]);
export type HiddenBecause = z.infer<typeof HiddenBecause>;

/** `norm` is what was agreed for this figure: days, hours. */
export const FigureView = z.discriminatedUnion('state', [
  z.object({ column: z.string(), state: z.literal('shown'), value: z.number(), norm: z.number().optional() }),
  z.object({ column: z.string(), state: z.literal('hidden'), because: HiddenBecause, norm: z.number().optional() }),
]);
export type FigureView = z.infer<typeof FigureView>;

export const FigureRow = z.object({
  /** Id of a provider, code of a theme or level, or `all`: all of them together, which comes last. */
  row: z.string(),
  /** Of a provider, as it was called when the figures were published. */
  name: z.string().optional(),
  figures: z.array(FigureView),
});
export type FigureRow = z.infer<typeof FigureRow>;

export const TableView = z.object({
  table: z.enum(tableNames),
  rowsAre: z.enum(['providers', 'themes', 'levels']),
  columns: z.array(z.object({ column: z.string(), unit: z.enum(units), countedBy: z.enum(countedBy) })),
  groups: z.array(z.object({ group: z.string(), rows: z.array(FigureRow) })),
});
export type TableView = z.infer<typeof TableView>;

export const PeriodRow = z.object({
  period: PeriodName,
  from: Day,
  until: Day,
  /** The day on which it was counted, with all that was known then. */
  asOf: Day,
});
export type PeriodRow = z.infer<typeof PeriodRow>;

/** Newest first; the running state, for who may see it, before all closed quarters. */
export const PeriodRows = z.object({ rows: z.array(PeriodRow) });
export type PeriodRows = z.infer<typeof PeriodRows>;

export const ReportView = z.object({
  period: PeriodRow,
  /** A figure about fewer than this is hidden. */
  threshold: z.number().int(),
  /** Every count is rounded to this by itself, so that sums may differ a little. */
  roundedTo: z.number().int(),
  /** Whose figures, when it is one provider's own. */
  provider: z.object({ id: OrganisationId, name: z.string() }).optional(),
  tables: z.array(TableView),
});
export type ReportView = z.infer<typeof ReportView>;

/** One table as text for a spreadsheet: a line per figure. */
export const ReportTable = z.string();
