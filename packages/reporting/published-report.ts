// A report as it is kept: small, since a reader pays for its size. Columns are those of table.ts, in that order.
import { OrganisationId } from '@greep/kernel';
import * as z from 'zod';
import { tableNames } from './table.ts';
import { HiddenBecause, PeriodRow } from './views.ts';

export const PublishedFigure = z.union([z.number(), HiddenBecause]);
export type PublishedFigure = z.infer<typeof PublishedFigure>;

export const PublishedRow = z.strictObject({
  row: z.string(),
  figures: z.array(PublishedFigure),
  /** Hours per week that the approach of all counted families asks, when they share one. */
  norm: z.number().optional(),
});
export type PublishedRow = z.infer<typeof PublishedRow>;

export const PublishedTable = z.strictObject({
  table: z.enum(tableNames),
  groups: z.array(z.strictObject({ group: z.string(), rows: z.array(PublishedRow) })),
});
export type PublishedTable = z.infer<typeof PublishedTable>;

export const PublishedReport = z.strictObject({
  /** Rises when columns change, so that an old report is never read with new columns. */
  layout: z.literal(1),
  period: PeriodRow,
  threshold: z.number().int(),
  /** The counting that it came from, the same as with what was counted. */
  run: z.string(),
  providers: z.array(z.strictObject({ id: OrganisationId, name: z.string() })),
  tables: z.array(PublishedTable),
});
export type PublishedReport = z.infer<typeof PublishedReport>;
