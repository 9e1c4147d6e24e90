// Which report is shown stands in the address, so that a link shows the same figures to whoever opens it.
import type { PeriodRow } from './report.ts';

export type PeriodSearch = { readonly periode?: string; readonly stand?: string };

/** `periode`: such as `2026-q3`; `stand`: the day on which it was counted. */
export const readPeriodSearch = ({ periode, stand }: Record<string, unknown>): PeriodSearch => ({
  ...(typeof periode === 'string' && { periode }),
  ...(typeof stand === 'string' && { stand }),
});

export const searchOf = ({ period, asOf }: PeriodRow): PeriodSearch => ({ periode: period, stand: asOf });

/** Without a period in the address: the first, which is the state of yesterday for who may see it. */
export const chosenPeriod = (
  rows: readonly PeriodRow[],
  { periode, stand }: PeriodSearch,
): { readonly chosen: PeriodRow | undefined; readonly isOther: boolean } => {
  const asked = rows.find(({ period, asOf }) => period === periode && (stand === undefined || asOf === stand));
  const chosen = asked ?? rows.find(({ period }) => period === periode) ?? rows[0];
  return { chosen, isOther: periode !== undefined && asked === undefined };
};
