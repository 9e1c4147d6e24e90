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

/** At most four: what is late, what is due within days, and every family that still waits for its first meeting. */
export const firstOf = (rows: readonly FamilyRow[], today: string): readonly DueRow[] =>
  rows
    .filter(isDue)
    .filter(({ due, state }) => due.isLate || state !== 'running' || daysFrom(today, due.on) <= daysAhead)
    .slice(0, mostFirst);

export const visitsOn = (rows: readonly FamilyRow[], day: string): readonly FamilyRow[] =>
  rows
    .filter(({ nextVisit }) => nextVisit?.on === day)
    .toSorted((one, other) => (one.nextVisit?.at ?? '').localeCompare(other.nextVisit?.at ?? ''));

/** A week without a word is long; the approach may ask for more. */
export const isLongAgo = ({ lastContactOn, state }: FamilyRow, today: string): boolean =>
  state === 'running' && lastContactOn !== undefined && daysFrom(lastContactOn, today) > 7;
