// All that belongs to the nation and to no gemeente: its table, and the way of its facts to the carriers.
import { Aws } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { HouseFunction } from '../constructs/house-function.ts';
import { NationTable } from '../constructs/nation-table.ts';
import { OutboxSource } from '../constructs/outbox-source.ts';
import { SentenceAlarm } from '../constructs/sentence-alarm.ts';
import { SetAsideQueue } from '../constructs/set-aside-queue.ts';
import { nation, platform } from '../platform.ts';

const dynamoDb = `dynamodb.${platform.region}.${Aws.URL_SUFFIX}`;
const tableName = `${platform.name}-${nation}`;

const warnOfThrottling = (scope: Construct, topic: ITopic): void => {
  for (const [kind, metric] of [
    ['reads', 'ReadThrottleEvents'],
    ['writes', 'WriteThrottleEvents'],
  ] as const) {
    new SentenceAlarm(scope, `nation-${kind}-throttled`, {
      wrong: `The table of the nation has refused ${kind} for five minutes because too many came at once.`,
      now: `Find in the logs of the same minutes who asks ${tableName} so much, and slow that source down.`,
      topic,
      metric: { namespace: 'AWS/DynamoDB', name: metric, dimensions: { TableName: tableName }, statistic: 'Sum' },
      at: 1,
      minutes: 5,
    });
  }
};

const warnOfCarriage = (
  scope: Construct,
  topic: ITopic,
  { queue, source }: { queue: string; source: string },
): void => {
  new SentenceAlarm(scope, 'nation-facts-left-behind', {
    wrong: 'Answers of the nation could not be carried for six hours and left the stream, so a family may be waiting.',
    now: `Read their place in the queue ${tableName}-set-aside, mend the cause and carry them again from the table.`,
    topic,
    metric: {
      namespace: 'AWS/SQS',
      name: 'ApproximateNumberOfMessagesVisible',
      dimensions: { QueueName: queue },
      statistic: 'Maximum',
    },
    at: 1,
  });
  new SentenceAlarm(scope, 'nation-carriers-failing', {
    wrong: 'The carriers have failed on facts of the nation for ten minutes and keep trying.',
    now: 'Read the log of greep-carriers for the fact that fails, before it leaves the stream after six hours.',
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

export const addNation = (scope: Construct, carriers: HouseFunction, topic: ITopic): void => {
  const table = new NationTable(scope, 'nation');
  const setAside = new SetAsideQueue(scope, 'nation-set-aside', `${tableName}-set-aside`);
  const streamArn = table.tableStreamArn ?? '';
  carriers.may(
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    [streamArn],
  );
  carriers.may(['sqs:SendMessage'], [setAside.queueArn]);
  carriers.may(['kms:Decrypt'], [table.key.keyArn], { StringEquals: { 'kms:ViaService': dynamoDb } });
  const source = new OutboxSource(scope, 'nation-source', {
    streamArn,
    carriersArn: carriers.functionArn,
    setAsideArn: setAside.queueArn,
    onlyKeys: 'SHARD#',
  });
  warnOfThrottling(scope, topic);
  warnOfCarriage(scope, topic, { queue: setAside.queueName, source: source.ref });
};
