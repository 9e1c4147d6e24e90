// Which of my families comes first. The server says what is due for each; here is only what deserves a place on top.
import type { View } from '../../api/api.ts';
import { daysFrom } from '../../text/day-distance.ts';

export type FamilyRow = View<'GET /families'>['rows'][number];
export type Due = NonNullable<FamilyRow['due']>;
export type DueRow = FamilyRow & { readonly due: Due };

const mostFirst = 4;
/** What is due the day after tomorrow can still be prepared today. */
const daysAhead = 2;

const isDue = (row: FamilyRow): row is DueRow => row.due !== undefined;

/** At most four: families that still wait for their first meeting, then what is late or due within days; soonest on top. */
export const firstOf = (rows: readonly FamilyRow[], today: string): readonly DueRow[] => {
  const due = rows.filter(isDue);
  const waiting = due.filter(({ state }) => state !== 'running');
  const pressing = due.filter(
    (row) => row.state === 'running' && (row.due.isLate || daysFrom(today, row.due.on) <= daysAhead),
  );
  return [...waiting, ...pressing].slice(0, mostFirst).toSorted((one, other) => one.due.on.localeCompare(other.due.on));
};

export const visitsOn = (rows: readonly FamilyRow[], day: string): readonly FamilyRow[] =>
  rows
    .filter(({ nextVisit }) => nextVisit?.on === day)
    .toSorted((one, other) => (one.nextVisit?.at ?? '').localeCompare(other.nextVisit?.at ?? ''));

/** A week without a word is long; the approach may ask for more. */
export const isLongAgo = ({ lastContactOn, state }: FamilyRow, today: string): boolean =>
  state === 'running' && lastContactOn !== undefined && daysFrom(lastContactOn, today) > 7;
