// Where figures lie, all in the table of reports: contributions and their journal, what was published, and what was counted for it.
import { Instant } from '@greep/kernel';
import type { ItemKind, Key } from '@greep/store';
import * as z from 'zod';
import {
  AttainmentContribution,
  BottleneckContribution,
  type ContributionKind,
  HoursContribution,
  PlanContribution,
  TrajectoryContribution,
} from './contribution.ts';
import type { PeriodName } from './period.ts';
import { PublishedReport } from './published-report.ts';
import { SealedCounts } from './sealed-counts.ts';
import { PeriodRow } from './views.ts';

export const contributionRows = {
  trajectory: { name: 'trajectory-contribution', schema: TrajectoryContribution },
  hours: { name: 'hours-contribution', schema: HoursContribution },
  plan: { name: 'plan-contribution', schema: PlanContribution },
  attainment: { name: 'attainment-contribution', schema: AttainmentContribution },
  bottleneck: { name: 'bottleneck-contribution', schema: BottleneckContribution },
} as const;

export const contributionPartition = (kind: ContributionKind): string => `CONTRIBUTION#${kind}`;

/** A fact as it came, without whose file it came from: figures never need to know. */
export const JournalEntry = z.strictObject({
  id: z.string(),
  type: z.string(),
  number: z.number().int().positive(),
  recordedAt: Instant,
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
export const journalRow: ItemKind<JournalEntry> = { name: 'journal-entry', schema: JournalEntry };
export const journalPartition = (kind: ContributionKind): string => `JOURNAL#${kind}`;
/** Twelve digits, so that numbers sort as text. */
export const journalKey = (kind: ContributionKind, key: string, number: number): Key => ({
  pk: journalPartition(kind),
  sk: `${key}#${String(number).padStart(12, '0')}`,
});

export const reportRow: ItemKind<PublishedReport> = { name: 'published-report', schema: PublishedReport };
export const periodRow: ItemKind<PeriodRow> = { name: 'published-period', schema: PeriodRow };

const isRunning = (period: PeriodName): boolean => period === 'running';

/** Closed quarters stay beside each other by the day on which they were counted; there is one running state. */
export const reportKey = ({ period, asOf }: Pick<PeriodRow, 'period' | 'asOf'>): Key => ({
  pk: `PUBLISHED#${period}`,
  sk: isRunning(period) ? 'NOW' : asOf,
});
export const periodsPartition = 'PUBLISHED#PERIODS';
export const periodKey = ({ period, asOf }: Pick<PeriodRow, 'period' | 'asOf'>): Key => ({
  pk: periodsPartition,
  sk: isRunning(period) ? 'running' : `${period}#${asOf}`,
});

/** Which number of each contribution was counted: a recount folds the journal exactly so far. */
export const CountedPart = z.strictObject({
  run: z.string(),
  counted: z.array(z.string().regex(/^[0-9a-f-]{36}:\d+$/)),
});
export type CountedPart = z.infer<typeof CountedPart>;
export const countedRow: ItemKind<CountedPart> = { name: 'counted-part', schema: CountedPart };
export const countedPartition = ({ period, asOf }: Pick<PeriodRow, 'period' | 'asOf'>): string =>
  isRunning(period) ? 'COUNTED#running' : `COUNTED#${period}#${asOf}`;
export const countedKey = (row: Pick<PeriodRow, 'period' | 'asOf'>, kind: ContributionKind, part: number): Key => ({
  pk: countedPartition(row),
  sk: `${kind}#${String(part).padStart(4, '0')}`,
});

/** Quarters for ever, and as many running states as somebody may well have kept. */
const runningKept = 10;
export const sealedRow: ItemKind<SealedCounts> = { name: 'sealed-counts', schema: SealedCounts };
export const sealedPartition = 'COUNTED#SEALED';
export const sealedKey = ({ period, asOf }: Pick<PeriodRow, 'period' | 'asOf'>, number: number): Key => ({
  pk: sealedPartition,
  sk: isRunning(period) ? `running#${number % runningKept}` : `${period}#${asOf}`,
});

/** That a quarter was counted once more, three months later, and nothing had changed. */
export const UnchangedQuarter = z.strictObject({ on: z.string() });
export const unchangedRow: ItemKind<z.infer<typeof UnchangedQuarter>> = {
  name: 'unchanged-quarter',
  schema: UnchangedQuarter,
};
export const unchangedKey = (period: PeriodName): Key => ({ pk: `COUNTED#${period}`, sk: 'UNCHANGED' });
