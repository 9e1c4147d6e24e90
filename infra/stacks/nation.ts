// All that belongs to the nation and to no gemeente: its table, where its chains are anchored, and the way of its facts to
// the carriers. There is no weekly copy of it: it can be put back to a second of the last 35 days.
import { Aws } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { AnchorBucket } from '../constructs/anchor-bucket.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import { NationTable } from '../constructs/nation-table.ts';
import { NightlySchedule } from '../constructs/nightly-schedule.ts';
import { OutboxSource } from '../constructs/outbox-source.ts';
import { SetAsideQueue } from '../constructs/set-aside-queue.ts';
import { nation, platform } from '../platform.ts';
import { watchDeadlines } from './watch-deadlines.ts';
import { watchCarriage, watchThrottling } from './watch-table.ts';

const dynamoDb = `dynamodb.${platform.region}.${Aws.URL_SUFFIX}`;
const tableName = `${platform.name}-${nation}`;

export type NationProps = {
  readonly carriers: HouseFunction;
  readonly anchor: HouseFunction;
  readonly deadlines: HouseFunction;
  readonly schedulerRoleArn: string;
  readonly topic: ITopic;
};

const letFollow = (carriers: HouseFunction, table: NationTable, setAside: SetAsideQueue): void => {
  carriers.may(
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    [table.tableStreamArn ?? ''],
  );
  carriers.may(['sqs:SendMessage'], [setAside.queueArn]);
  carriers.may(['kms:Decrypt'], [table.key.keyArn], { StringEquals: { 'kms:ViaService': dynamoDb } });
};

type NightWork = Pick<NationProps, 'anchor' | 'deadlines' | 'schedulerRoleArn'>;

const addNightWork = (scope: Construct, { anchor, deadlines, schedulerRoleArn: roleArn }: NightWork): void => {
  const input = { gemeente: nation };
  new NightlySchedule(scope, 'nation-anchor', {
    name: `${tableName}-anchor`,
    description: 'Writes down where the audit chains of the nation end',
    ...{ functionArn: anchor.live.functionArn, roleArn, input },
  });
  new NightlySchedule(scope, 'nation-deadlines', {
    name: `${tableName}-deadlines`,
    description: 'Counts the questions at the nation that stand past their deadline',
    ...{ functionArn: deadlines.live.functionArn, roleArn, input },
  });
};

export const addNation = (scope: Construct, { carriers, topic, ...nightWork }: NationProps): void => {
  const table = new NationTable(scope, 'nation');
  const queue = `${tableName}-set-aside`;
  const setAside = new SetAsideQueue(scope, 'nation-set-aside', queue);
  letFollow(carriers, table, setAside);
  const source = new OutboxSource(scope, 'nation-source', {
    gemeente: nation,
    streamArn: table.tableStreamArn ?? '',
    carriersArn: carriers.live.functionArn,
    setAsideArn: setAside.queueArn,
  });
  new AnchorBucket(scope, 'nation-anchors', { place: nation, key: table.key });
  addNightWork(scope, nightWork);
  const watching = { scope, topic, whose: 'the nation', prefix: 'nation-' };
  for (const kind of ['reads', 'writes'] as const) watchThrottling(watching, { table: 'table', tableName, kind });
  watchCarriage(watching, { queue, source: source.ref });
  watchDeadlines(watching, { gemeente: nation, told: 'the national doorbraakteam' });
};
