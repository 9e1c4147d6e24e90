// What one aggregate adds to the figures now, as a whole, and nobody's name or words. A newer one replaces it; erased means
// that it comes once more with nothing in it. What happened counts by the day it carries, never by when it was told.
import { BottleneckId, Day, OrganisationId, TrajectoryId } from '@greep/kernel';
import * as z from 'zod';
import { levelRows, themeRows } from './table.ts';

/** Such as `building-up@2026-01-02`. */
const marked = (word: string) => z.string().regex(new RegExp(`^${word}@\\d{4}-\\d{2}-\\d{2}$`));

export const TrajectoryContribution = z.object({
  key: TrajectoryId,
  providerId: OrganisationId,
  submittedOn: Day.nullish(),
  acceptedOn: Day,
  firstMeetingOn: Day.nullable(),
  /** Oldest first; the last one can be how it ended: `closed`, `no-way-in` or `short`. */
  phases: z.array(marked('[a-z-]+')),
  /** Hours per week that the approach asks. */
  hoursNorm: z.number().positive(),
});
export type TrajectoryContribution = z.infer<typeof TrajectoryContribution>;

export const HoursContribution = z.object({
  key: TrajectoryId,
  providerId: OrganisationId,
  /** Such as `2026-03:540`. */
  minutesByMonth: z.array(z.string().regex(/^\d{4}-\d{2}:\d+$/)),
});
export type HoursContribution = z.infer<typeof HoursContribution>;

export const PlanContribution = z.object({
  key: TrajectoryId,
  providerId: OrganisationId,
  firstMeetingOn: Day.nullable(),
  firstAgreedOn: Day.nullable(),
});
export type PlanContribution = z.infer<typeof PlanContribution>;

export const AttainmentContribution = z.object({
  key: TrajectoryId,
  providerId: OrganisationId,
  /** Number of the goal, kind, weight, step and day, such as `2|own|3|+1@2026-10-15`. */
  scores: z.array(marked('\\d+\\|(?:own|safety)\\|\\d+\\|[+-]?\\d')),
});
export type AttainmentContribution = z.infer<typeof AttainmentContribution>;

export const BottleneckContribution = z.object({
  key: BottleneckId,
  providerId: OrganisationId,
  theme: z.enum(themeRows),
  /** Levels with the day on which it came there, oldest first. */
  steps: z.array(marked(`(?:${levelRows.join('|')})`)),
  state: z.string(),
  answeredOn: Day.nullable(),
  closedOn: Day.nullable(),
});
export type BottleneckContribution = z.infer<typeof BottleneckContribution>;

export const contributionKinds = {
  trajectory: TrajectoryContribution,
  hours: HoursContribution,
  plan: PlanContribution,
  attainment: AttainmentContribution,
  bottleneck: BottleneckContribution,
} as const;
export type ContributionKind = keyof typeof contributionKinds;

export const contributionKindNames = ['trajectory', 'hours', 'plan', 'attainment', 'bottleneck'] as const;

export const factOf = (kind: ContributionKind): string => `${kind}-counted.v1`;

/** All that is known now, by kind. */
export type Contributions = {
  readonly trajectory: readonly TrajectoryContribution[];
  readonly hours: readonly HoursContribution[];
  readonly plan: readonly PlanContribution[];
  readonly attainment: readonly AttainmentContribution[];
  readonly bottleneck: readonly BottleneckContribution[];
};

/** `closed@2026-09-30` as word and day. */
export const markOf = (text: string): { readonly word: string; readonly on: Day } => {
  const at = text.lastIndexOf('@');
  return { word: text.slice(0, at), on: Day.parse(text.slice(at + 1)) };
};
