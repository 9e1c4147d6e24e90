// All tables of a period, counted from contributions. Nothing is hidden or rounded yet: this leaves the publisher never.
import type { Contributions } from './contribution.ts';
import { countAttainment } from './count-attainment.ts';
import { countBottlenecks } from './count-bottlenecks.ts';
import type { CountedGroup } from './count-cells.ts';
import { countFamilies } from './count-families.ts';
import { countHours } from './count-hours.ts';
import { countLeadTimes } from './count-lead-times.ts';
import type { Period } from './period.ts';
import type { TableName } from './table.ts';

export type CountedReport = Readonly<Record<TableName, readonly CountedGroup[]>>;

/** Everybody who ever had a family: a row that comes and goes would tell something. */
export const providersOf = (contributions: Contributions): readonly string[] =>
  [
    ...new Set(
      [contributions.trajectory, contributions.hours, contributions.plan, contributions.attainment].flatMap((all) =>
        all.map(({ providerId }) => providerId),
      ),
    ),
  ].toSorted();

export const countReport = (contributions: Contributions, period: Period): CountedReport => {
  const providers = providersOf(contributions);
  const { themes, ladder } = countBottlenecks(contributions.bottleneck, period);
  return {
    caseload: [countFamilies(contributions.trajectory, period, providers)],
    'lead-times': countLeadTimes(contributions, period, providers),
    attainment: countAttainment(contributions.attainment, period, providers),
    hours: [countHours(contributions, period, providers)],
    'bottleneck-themes': [themes],
    ladder: [ladder],
  };
};
