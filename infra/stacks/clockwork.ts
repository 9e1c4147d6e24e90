// What happens by the clock and not because somebody asks: who may start it, who makes copies, and what wakes somebody
// when it did not happen.
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { arnOf } from '../arn-of.ts';
import { acceptInlinePolicy, acceptPattern } from '../constructs/accept-finding.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import { SentenceAlarm } from '../constructs/sentence-alarm.ts';
import { workingFor } from '../constructs/working-for.ts';
import { platform } from '../platform.ts';

/** Starts the functions that work at night, and nothing else. */
export const addSchedulerRole = (scope: Construct, functions: readonly HouseFunction[]): Role => {
  const role = new Role(scope, 'scheduler-role', {
    roleName: `${platform.name}-scheduler`,
    description: 'Starts the functions that work at night',
    assumedBy: workingFor('scheduler.amazonaws.com'),
  });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: functions.map(({ live }) => live.functionArn),
    }),
  );
  acceptInlinePolicy(role);
  return role;
};

/** Copies the tables of every gemeente, by the pattern of their names: a new one changes nothing here. */
export const addBackupRole = (scope: Construct): Role => {
  const role = new Role(scope, 'backup-role', {
    roleName: `${platform.name}-backup`,
    description: 'Makes the weekly copies of the tables of every gemeente',
    assumedBy: workingFor('backup.amazonaws.com'),
  });
  const patterns = {
    tables: ['dynamodb', `table/${platform.name}-gm*`],
    copies: ['dynamodb', `table/${platform.name}-gm*/backup/*`],
    vaults: ['backup', `backup-vault:${platform.name}-gm*`],
    keys: ['kms', 'key/*'],
  } as const;
  const may = (actions: string[], which: keyof typeof patterns, conditions?: Record<string, unknown>): void => {
    const [service, pattern] = patterns[which];
    const resources = [arnOf(service, pattern)];
    role.addToPolicy(new PolicyStatement({ actions, resources, ...(conditions && { conditions }) }));
    acceptPattern(role, [service, pattern], {
      because: 'Every gemeente has these under its own name, and a new one must not change the platform.',
    });
  };
  may(
    ['CreateBackup', 'DescribeTable', 'ListTagsOfResource', 'StartAwsBackupJob'].map((action) => `dynamodb:${action}`),
    'tables',
  );
  may(['dynamodb:DeleteBackup', 'dynamodb:DescribeBackup'], 'copies');
  may(['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'], 'vaults');
  const ofGemeente = { StringLike: { 'aws:ResourceTag/gemeente': 'gm????' } };
  const through = ['dynamodb', 'backup'].map((via) => `${via}.${platform.region}.${Aws.URL_SUFFIX}`);
  may(['kms:CreateGrant', 'kms:Decrypt', 'kms:GenerateDataKey'], 'keys', {
    StringEquals: { 'kms:ViaService': through },
    ...ofGemeente,
  });
  // AWS Backup asks this of the key itself, through no other service; it opens nothing
  may(['kms:DescribeKey'], 'keys', ofGemeente);
  acceptInlinePolicy(role);
  return role;
};

/** A night without a single start is a schedule that is gone or a role that lost its right. */
const watchNight = (scope: Construct, topic: ITopic): void => {
  const startsOf = (name: string) => ({
    namespace: 'AWS/Lambda',
    name: 'Invocations',
    dimensions: { FunctionName: `${platform.name}-${name}` },
    statistic: 'Sum' as const,
  });
  new SentenceAlarm(scope, 'anchor-missed', {
    wrong: 'No audit chain of any gemeente was anchored for a whole day.',
    now: 'Look in the scheduler whether the nightly schedules are there and may start greep-anchor, and start it by hand.',
    page: 'trail-not-anchored',
    topic,
    metric: startsOf('anchor'),
    isMissing: 'for a day',
  });
  new SentenceAlarm(scope, 'publisher-missed', {
    wrong: 'The figures of no gemeente were published for a whole day.',
    now: 'Look in the scheduler whether the nightly schedules are there and may start greep-publisher, and start it by hand.',
    page: 'figures-not-published',
    topic,
    metric: startsOf('publisher'),
    isMissing: 'for a day',
  });
  new SentenceAlarm(scope, 'deadlines-missed', {
    wrong: 'The questions of no gemeente were held against their deadlines for a whole day.',
    now: 'Look in the scheduler whether the nightly schedules are there and may start greep-deadlines, and start it by hand.',
    page: 'deadlines-not-counted',
    topic,
    metric: startsOf('deadlines'),
    isMissing: 'for a day',
  });
};

/** A night of one gemeente that did not begin: nothing reached a function, so no function and no queue tells of it. */
const watchStarts = (scope: Construct, topic: ITopic): void => {
  const metricOf = (name: string) => ({
    namespace: 'AWS/Scheduler',
    name,
    // all schedules are in the group that is there from the beginning
    dimensions: { ScheduleGroup: 'default' },
    statistic: 'Sum' as const,
  });
  new SentenceAlarm(scope, 'start-failing', {
    wrong: 'A function could not be started by the clock at a try, and what is not allowed is not tried again.',
    now: 'Look in the scheduler whether all nightly schedules may start their functions, and start by hand what was missed.',
    page: 'a-night-did-not-begin',
    topic,
    metric: metricOf('TargetErrorCount'),
    at: 1,
  });
  new SentenceAlarm(scope, 'start-given-up', {
    wrong:
      'The scheduler gave up starting a function of the night, so a gemeente misses its figures, its anchor or its count.',
    now: 'Find the gemeente without an anchor of today or a count of last night, mend the cause and start it by hand.',
    page: 'a-night-did-not-begin',
    topic,
    metric: metricOf('InvocationDroppedCount'),
    at: 1,
  });
};

export const watchClockwork = (scope: Construct, topic: ITopic, unfinished: string): void => {
  watchNight(scope, topic);
  watchStarts(scope, topic);
  new SentenceAlarm(scope, 'work-left-undone', {
    wrong:
      'Work of the night failed three times and was put aside, so a gemeente misses its figures, its anchor or its count.',
    now: `Read which gemeente in the queue ${unfinished}, mend the cause and start the function for it by hand.`,
    page: 'work-left-undone',
    topic,
    metric: {
      namespace: 'AWS/SQS',
      name: 'ApproximateNumberOfMessagesVisible',
      dimensions: { QueueName: unfinished },
      statistic: 'Maximum',
    },
    at: 1,
  });
  new SentenceAlarm(scope, 'backups-failing', {
    wrong: 'A weekly copy of a table has failed.',
    now: 'Open the jobs of AWS Backup of the last day, and start the one that failed again once its cause is mended.',
    page: 'a-backup-failed',
    topic,
    metric: {
      namespace: 'AWS/Backup',
      name: 'NumberOfBackupJobsFailed',
      dimensions: { ResourceType: 'DynamoDB' },
      statistic: 'Sum',
    },
    at: 1,
  });
};
