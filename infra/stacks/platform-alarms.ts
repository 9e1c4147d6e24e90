// What wakes the platform's person on duty. Each alarm says what is wrong and what to do now.
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { HouseFunction } from '../constructs/house-function.ts';
import { SentenceAlarm } from '../constructs/sentence-alarm.ts';

type Watched = { readonly name: string; readonly topic: ITopic };

const ofFunction = (name: string, metric: string, statistic: 'Sum' | 'Maximum' | 'p99') => ({
  namespace: 'AWS/Lambda',
  name: metric,
  dimensions: { FunctionName: `greep-${name}` },
  statistic,
});

/**
 * A line that a function raises itself, and no other. The runtime writes each line as a field of one of its own, whose level
 * is only how loud it is. What it writes of an error, of time or of memory is not met: those are in `Errors`, once.
 */
const alarmLine = FilterPattern.stringValue('$.message.level', '=', 'alarm');

/** What the function itself raises: a row that does not parse, a fact that cannot be carried. */
const watchWhatItRaises = (scope: Construct, made: HouseFunction, { name, topic }: Watched): IAlarm => {
  const metric = { namespace: 'Greep', name: `alarms-${name}` };
  new MetricFilter(scope, `${name}-raised-filter`, {
    logGroup: made.logGroup,
    filterPattern: alarmLine,
    metricNamespace: metric.namespace,
    metricName: metric.name,
    metricValue: '1',
  });
  return new SentenceAlarm(scope, `${name}-raised`, {
    wrong: `The function ${name} met something that a person must mend, such as a damaged row or a fact set aside.`,
    now: `Search the log group /greep/functions/${name} for lines whose message has the level alarm: its code says what and where.`,
    page: 'a-function-raises-an-alarm',
    topic,
    metric: { ...metric, dimensions: {}, statistic: 'Sum' },
    at: 1,
  });
};

/**
 * Answers the alarms that speak against a new version of it. Being turned away is none of them: that is how much was asked.
 */
export const watchFunction = (scope: Construct, made: HouseFunction, { name, topic }: Watched): readonly IAlarm[] => {
  const raised = watchWhatItRaises(scope, made, { name, topic });
  const errors = new SentenceAlarm(scope, `${name}-errors`, {
    wrong: `The function ${name} has stopped with an error that it could not answer.`,
    now: `Read the last errors in the log group /greep/functions/${name} and put the previous version back if it is new.`,
    page: 'a-function-stops-with-errors',
    topic,
    metric: ofFunction(name, 'Errors', 'Sum'),
    at: 1,
  });
  new SentenceAlarm(scope, `${name}-throttled`, {
    wrong: `The function ${name} was asked more often at once than the account allows, so people were turned away.`,
    now: 'Look which function uses up the concurrency of the account, and ask for a higher quota if all use is real.',
    page: 'a-function-turns-people-away',
    topic,
    metric: ofFunction(name, 'Throttles', 'Sum'),
    at: 1,
    minutes: 2,
  });
  return [raised, errors];
};

export const watchCarriers = (scope: Construct, topic: ITopic): void => {
  new SentenceAlarm(scope, 'carriers-late', {
    wrong: 'Facts have waited ten minutes to be carried to another plane, so files and figures are behind.',
    now: 'Look which gemeente has the alarm that its carriers are failing, and read the log of greep-carriers.',
    page: 'carriers-late',
    topic,
    metric: ofFunction('carriers', 'IteratorAge', 'Maximum'),
    at: 600_000,
    minutes: 3,
  });
  new SentenceAlarm(scope, 'set-aside-unreachable', {
    wrong: 'A fact that could not be carried could not be set aside either, so its place is known to nobody.',
    now: 'Look whether the queues of set aside facts are there and may be written to by greep-carriers.',
    page: 'set-aside-unreachable',
    topic,
    metric: ofFunction('carriers', 'DestinationDeliveryFailures', 'Sum'),
    at: 1,
  });
};

/** Answers the alarm on failing; slowness speaks against no new version, since each begins with cold starts. */
export const watchFrontDoor = (scope: Construct, apiId: string, topic: ITopic): IAlarm => {
  const ofApi = (metric: string, statistic: 'Sum' | 'p99') => ({
    namespace: 'AWS/ApiGateway',
    name: metric,
    dimensions: { ApiId: apiId, Stage: '$default' },
    statistic,
  });
  const failing = new SentenceAlarm(scope, 'api-failing', {
    wrong: 'The API has answered five requests in a minute with a failure of its own.',
    now: 'Count the failures per route in the log group /greep/access and follow the request ids to their function.',
    page: 'the-api-fails',
    topic,
    metric: ofApi('5xx', 'Sum'),
    at: 5,
  });
  new SentenceAlarm(scope, 'api-slow', {
    wrong: 'One in a hundred requests has taken longer than three seconds for five minutes.',
    now: 'Compare the slowest routes in the log group /greep/access with the traces of the same minutes.',
    page: 'the-api-is-slow',
    topic,
    metric: ofApi('Latency', 'p99'),
    at: 3000,
    minutes: 5,
  });
  return failing;
};
