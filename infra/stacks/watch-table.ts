// What is watched of a table and of the way of its facts: for each gemeente, and the same for the nation.
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { SentenceAlarm } from '../constructs/sentence-alarm.ts';

export type Watching = {
  readonly scope: Construct;
  readonly topic: ITopic;
  /** Whose it is, as an alarm says it: `Utrecht`, `the nation`. */
  readonly whose: string;
  /** Before the names of the alarms, when the stack holds more than this. */
  readonly prefix?: string;
};

const metricOf = { reads: 'ReadThrottleEvents', writes: 'WriteThrottleEvents' } as const;

export const watchThrottling = (
  { scope, topic, whose, prefix = '' }: Watching,
  { table, tableName, kind }: { table: string; tableName: string; kind: keyof typeof metricOf },
): void => {
  new SentenceAlarm(scope, `${prefix}${table}-${kind}-throttled`, {
    wrong: `The table ${tableName} of ${whose} has refused ${kind} for five minutes because too many came at once.`,
    now: 'Find in the logs of the same minutes who asks it so much, and slow that source down.',
    page: 'a-table-refuses',
    topic,
    metric: {
      namespace: 'AWS/DynamoDB',
      name: metricOf[kind],
      dimensions: { TableName: tableName },
      statistic: 'Sum',
    },
    at: 1,
    minutes: 5,
  });
};

const watchSetAside = ({ scope, topic, whose, prefix = '' }: Watching, queueName: string): void => {
  const ofQueue = (name: string) => ({
    namespace: 'AWS/SQS',
    name,
    dimensions: { QueueName: queueName },
    statistic: 'Maximum' as const,
  });
  new SentenceAlarm(scope, `${prefix}facts-left-behind`, {
    wrong: `Facts of ${whose} could not be carried in eight tries and left the stream, so a family may be waiting.`,
    now: `Read their place in the queue ${queueName}, mend the cause and carry them again.`,
    page: 'facts-left-behind',
    topic,
    metric: ofQueue('ApproximateNumberOfMessagesVisible'),
    at: 1,
  });
  new SentenceAlarm(scope, `${prefix}set-aside-forgotten`, {
    wrong: `A fact of ${whose} that was set aside has waited a week, and in another week its place is lost.`,
    now: `Carry again what lies in the queue ${queueName} today, or write down why that is not needed.`,
    page: 'set-aside-forgotten',
    topic,
    metric: ofQueue('ApproximateAgeOfOldestMessage'),
    at: 7 * 86_400,
  });
};

export const watchCarriage = (watching: Watching, { queue, source }: { queue: string; source: string }): void => {
  const { scope, topic, whose, prefix = '' } = watching;
  watchSetAside(watching, queue);
  new SentenceAlarm(scope, `${prefix}carriers-failing`, {
    wrong: `The carriers have failed on facts of ${whose} for ten minutes.`,
    now: 'Read the log of greep-carriers for the fact that fails, and carry again what went aside after eight tries.',
    page: 'carriers-failing',
    topic,
    metric: {
      namespace: 'AWS/Lambda',
      name: 'FailedInvokeEventCount',
      dimensions: { EventSourceMappingUUID: source },
      statistic: 'Sum',
    },
    at: 1,
    minutes: 10,
  });
};
