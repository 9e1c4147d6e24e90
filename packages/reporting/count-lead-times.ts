// How long it took: from referral to acceptance, from there to the first meeting, and from there to a plan that everybody
// agreed to. A step counts in the period in which it was reached.
import { type Day, daysBetween } from '@greep/kernel';
import type { Contributions } from './contribution.ts';
import { type CountedGroup, cellsOf, counted, medianOf, rowsWithAll, tenthOf } from './count-cells.ts';
import type { Period } from './period.ts';

/** Within six weeks after the first meeting there is a plan: Jeugdwet 4.1.3. */
export const planAgreement = 42;

type Span = { readonly providerId: string; readonly days: number };
type Dates = { readonly providerId: string; readonly start: Day | null | undefined; readonly end: Day | null };

const spansIn = (dates: readonly Dates[], { from, until }: Period): readonly Span[] =>
  dates.flatMap(({ providerId, start, end }) =>
    start && end && end >= from && end <= until ? [{ providerId, days: daysBetween(start, end) }] : [],
  );

const timing = (spans: readonly Span[]) => {
  const days = spans.map((span) => span.days);
  return [
    ['families', counted(spans.length)],
    ['median-days', medianOf(days)],
    ['tenth-days', tenthOf(days)],
  ] as const;
};

const rowOf = ({ providerId }: Span): string => providerId;

export const countLeadTimes = (
  { trajectory, plan }: Pick<Contributions, 'trajectory' | 'plan'>,
  period: Period,
  providers: readonly string[],
): readonly CountedGroup[] => {
  const accepted = trajectory.map(({ providerId, submittedOn, acceptedOn }) => ({
    ...{ providerId, start: submittedOn, end: acceptedOn },
  }));
  const met = trajectory.map(({ providerId, acceptedOn, firstMeetingOn }) => ({
    ...{ providerId, start: acceptedOn, end: firstMeetingOn },
  }));
  const planned = plan.map(({ providerId, firstMeetingOn, firstAgreedOn }) => ({
    ...{ providerId, start: firstMeetingOn, end: firstAgreedOn },
  }));
  const cells = (spans: readonly Span[]) => cellsOf(timing(spans));
  const withAgreement = (spans: readonly Span[]) => {
    const within = spans.filter(({ days }) => days <= planAgreement).length;
    const kept = [
      ['within-agreement', counted(within)],
      ['beyond-agreement', counted(spans.length - within)],
    ] as const;
    return cellsOf([...timing(spans), ...kept]);
  };
  return [
    { group: 'accepted', rows: rowsWithAll(providers, spansIn(accepted, period), { rowOf, cells }) },
    { group: 'met', rows: rowsWithAll(providers, spansIn(met, period), { rowOf, cells }) },
    { group: 'planned', rows: rowsWithAll(providers, spansIn(planned, period), { rowOf, cells: withAgreement }) },
  ];
};
