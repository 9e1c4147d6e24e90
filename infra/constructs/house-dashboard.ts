import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Metric, PeriodOverride } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { platform } from '../platform.ts';

export type HouseDashboardProps = {
  readonly apiId: string;
  readonly functions: readonly string[];
  /** How many questions stand past their deadline, by gemeente. */
  readonly pastDeadlines: IMetric;
};

const minute = Duration.minutes(1);

const ofFunctions = (functions: readonly string[], metricName: string, statistic: string): IMetric[] =>
  functions.map(
    (name) =>
      new Metric({
        ...{ namespace: 'AWS/Lambda', metricName, statistic, period: minute, label: name },
        dimensionsMap: { FunctionName: `${platform.name}-${name}` },
      }),
  );

const ofApi = (apiId: string, metricName: string, statistic: string): Metric =>
  new Metric({
    ...{ namespace: 'AWS/ApiGateway', metricName, statistic, period: minute, label: `${metricName} ${statistic}` },
    dimensionsMap: { ApiId: apiId, Stage: '$default' },
  });

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 12, height: 6 });

/** One page for whoever is on duty: is it up, is it slow, does it fail, do facts arrive. Counts and times, nobody's name. */
export class HouseDashboard extends Dashboard {
  constructor(scope: Construct, id: string, { apiId, functions, pastDeadlines }: HouseDashboardProps) {
    super(scope, id, {
      dashboardName: platform.name,
      defaultInterval: Duration.hours(12),
      periodOverride: PeriodOverride.AUTO,
      widgets: [
        [
          graph('What people ask, and what fails', [
            ofApi(apiId, 'Count', 'Sum'),
            ofApi(apiId, '4xx', 'Sum'),
            ofApi(apiId, '5xx', 'Sum'),
          ]),
          graph('How long they wait', [ofApi(apiId, 'Latency', 'p50'), ofApi(apiId, 'Latency', 'p99')]),
        ],
        [
          graph('Errors of functions', ofFunctions(functions, 'Errors', 'Sum')),
          graph('How long functions take', ofFunctions(functions, 'Duration', 'p99')),
        ],
        [
          graph('How many functions run at once', ofFunctions(functions, 'ConcurrentExecutions', 'Maximum')),
          graph('How long the oldest fact has waited', ofFunctions(['carriers'], 'IteratorAge', 'Maximum')),
        ],
        [graph('Questions of families past their deadline, by gemeente', [pastDeadlines])],
      ],
    });
  }
}
