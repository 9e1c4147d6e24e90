// What becomes of the counted deadlines: one number a night for each gemeente and for the nation, an alarm when questions of
// families stand past their day for two nights, and an alarm when nobody counted.
import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { HouseFunction } from '../constructs/house-function.ts';
import { SentenceAlarm } from '../constructs/sentence-alarm.ts';
import type { Watching } from './watch-table.ts';

const metric = { namespace: 'Greep', name: 'PastDeadline' } as const;

/** One metric each: the levels stand in the log line, since every further metric costs all gemeenten something. */
export const measureDeadlines = (scope: Construct, made: HouseFunction): void => {
  new MetricFilter(scope, 'past-deadline-filter', {
    logGroup: made.logGroup,
    filterPattern: FilterPattern.literal('{ $.message.kind = "past-deadline" }'),
    metricNamespace: metric.namespace,
    metricName: metric.name,
    metricValue: '$.message.questions',
    dimensions: { gemeente: '$.message.gemeente' },
  });
};

/** Of every gemeente that has a number, without naming one. */
export const pastDeadlines = (): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${metric.namespace},gemeente} MetricName="${metric.name}"', 'Maximum', 86400)`,
    usingMetrics: {},
    label: '',
    period: Duration.days(1),
  });

/** `told` is who can open the agenda: whoever runs Greep sees how many there are and not whose. */
export const watchDeadlines = (
  { scope, topic, whose, prefix = '' }: Watching,
  { gemeente, told }: { readonly gemeente: string; readonly told: string },
): void => {
  new SentenceAlarm(scope, `${prefix}past-deadline`, {
    wrong: `Questions of families on the agendas of ${whose} have stood past their deadline for two nights.`,
    now: `Tell ${told} to open the agenda, since nobody but the teams can see whose questions they are.`,
    page: 'questions-past-their-deadline',
    topic,
    // a day that slides may hold the end of one night and the next: the lower one of both never sounds for a single night
    metric: { ...metric, dimensions: { gemeente }, statistic: 'Minimum' },
    at: 1,
    nights: 2,
  });
};
