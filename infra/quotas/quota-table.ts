// What AWS allows in one account and region unless it is asked for more, and how much of that an installation takes.
// `read` is the day on which the figure was read at its address; the others are from memory and stand there to be checked.
import type { Measured } from './measure.ts';

export type Quota = {
  readonly what: string;
  readonly used: (measured: Measured) => number;
  readonly allowed: number;
  /** Whether AWS raises it when asked. */
  readonly canBeRaised: boolean;
  readonly address: string;
  readonly read?: string;
};

const docs = 'https://docs.aws.amazon.com';
const gr = `${docs}/general/latest/gr`;

export const quotas: readonly Quota[] = [
  {
    what: 'DynamoDB tables',
    used: ({ count }) => count('AWS::DynamoDB::GlobalTable'),
    allowed: 2_500,
    canBeRaised: true,
    address: `${docs}/amazondynamodb/latest/developerguide/ServiceQuotas.html`,
  },
  {
    what: 'IAM roles',
    used: ({ count }) => count('AWS::IAM::Role'),
    allowed: 1_000,
    canBeRaised: true,
    address: `${docs}/IAM/latest/UserGuide/reference_iam-quotas.html`,
  },
  {
    what: 'policies of one role, characters',
    used: ({ rolePolicies }) => rolePolicies,
    allowed: 10_240,
    canBeRaised: false,
    address: `${docs}/IAM/latest/UserGuide/reference_iam-quotas.html`,
  },
  {
    what: 'trust of one role, characters',
    used: ({ longest }) => longest('AWS::IAM::Role', 'AssumeRolePolicyDocument'),
    allowed: 2_048,
    canBeRaised: true,
    address: `${docs}/IAM/latest/UserGuide/reference_iam-quotas.html`,
  },
  {
    what: 'CloudWatch alarms',
    used: ({ count }) => count('AWS::CloudWatch::Alarm'),
    allowed: 5_000,
    canBeRaised: true,
    address: `${docs}/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html`,
  },
  {
    what: 'text of one alarm, characters',
    used: ({ longest }) => longest('AWS::CloudWatch::Alarm', 'AlarmDescription'),
    allowed: 1_024,
    canBeRaised: false,
    address: `${docs}/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html`,
  },
  {
    what: 'KMS keys',
    used: ({ count }) => count('AWS::KMS::Key'),
    allowed: 100_000,
    canBeRaised: true,
    address: `${docs}/kms/latest/developerguide/resource-limits.html`,
  },
  {
    what: 'policy of one key, characters',
    used: ({ longest }) => longest('AWS::KMS::Key', 'KeyPolicy'),
    allowed: 32_768,
    canBeRaised: false,
    address: `${docs}/kms/latest/developerguide/resource-limits.html`,
  },
  {
    what: 'S3 buckets',
    used: ({ count }) => count('AWS::S3::Bucket'),
    allowed: 10_000,
    canBeRaised: true,
    address: `${gr}/s3.html`,
  },
  {
    what: 'schedules',
    used: ({ count }) => count('AWS::Scheduler::Schedule'),
    allowed: 1_000_000,
    canBeRaised: true,
    address: `${docs}/scheduler/latest/UserGuide/scheduler-quotas.html`,
  },
  {
    what: 'EventBridge rules on one bus',
    used: ({ count }) => count('AWS::Events::Rule'),
    allowed: 300,
    canBeRaised: true,
    address: `${docs}/eventbridge/latest/userguide/eb-quota.html`,
  },
  {
    what: 'new versions under way at once',
    used: ({ count }) => count('AWS::CodeDeploy::DeploymentGroup'),
    allowed: 1_000,
    canBeRaised: true,
    address: `${docs}/codedeploy/latest/userguide/limits.html`,
  },
  {
    what: 'functions at once, all outboxes busy',
    used: ({ count }) => count('AWS::Lambda::EventSourceMapping'),
    allowed: 1_000,
    canBeRaised: true,
    address: `${docs}/lambda/latest/dg/gettingstarted-limits.html`,
  },
  {
    what: 'backup vaults',
    used: ({ count }) => count('AWS::Backup::BackupVault'),
    allowed: 300,
    canBeRaised: true,
    address: `${docs}/aws-backup/latest/devguide/aws-backup-limits.html`,
    read: '2026-11-28',
  },
  {
    what: 'backup plans',
    used: ({ count }) => count('AWS::Backup::BackupPlan'),
    allowed: 300,
    canBeRaised: true,
    address: `${docs}/aws-backup/latest/devguide/aws-backup-limits.html`,
    read: '2026-11-28',
  },
  {
    what: 'SNS topics',
    used: ({ count }) => count('AWS::SNS::Topic'),
    allowed: 100_000,
    canBeRaised: true,
    address: `${gr}/sns.html`,
  },
  {
    what: 'parameters',
    used: ({ count }) => count('AWS::SSM::Parameter'),
    allowed: 10_000,
    canBeRaised: true,
    address: `${gr}/ssm.html`,
  },
  {
    what: 'text of one parameter, characters',
    used: ({ longest }) => longest('AWS::SSM::Parameter', 'Value'),
    allowed: 4_096,
    canBeRaised: false,
    address: `${gr}/ssm.html`,
  },
  {
    what: 'budgets',
    used: ({ count }) => count('AWS::Budgets::Budget'),
    allowed: 20_000,
    canBeRaised: true,
    address: `${docs}/cost-management/latest/userguide/management-limits.html`,
  },
  {
    what: 'stacks',
    used: ({ stacks }) => stacks,
    allowed: 2_000,
    canBeRaised: true,
    address: `${docs}/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html`,
  },
  {
    what: 'resources in one stack',
    used: ({ resourcesOfLargest }) => resourcesOfLargest,
    allowed: 500,
    canBeRaised: false,
    address: `${docs}/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html`,
  },
  {
    what: 'outputs of one stack',
    used: ({ outputsOfLargest }) => outputsOfLargest,
    allowed: 200,
    canBeRaised: false,
    address: `${docs}/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html`,
  },
  {
    what: 'one template, bytes',
    used: ({ templateBytes }) => templateBytes,
    allowed: 1_048_576,
    canBeRaised: false,
    address: `${docs}/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html`,
  },
];

/** One line per quota, the fullest first; what does not fit says so. */
export const linesOf = (measured: Measured): readonly string[] =>
  quotas
    .map((quota) => ({ ...quota, share: quota.used(measured) / quota.allowed }))
    .toSorted((one, other) => other.share - one.share)
    .map((quota) => {
      const { what, allowed, share, address, canBeRaised, read } = quota;
      const verdict = share <= 1 ? '' : canBeRaised ? '  ask AWS for more first' : '  DOES NOT FIT';
      const source = `${address} (${read ? `read ${read}` : 'from memory'})`;
      const numbers = `${quota.used(measured).toLocaleString('en')} of ${allowed.toLocaleString('en')}`;
      return `${what.padEnd(36)}${numbers.padStart(24)}${`${Math.ceil(share * 100)} %`.padStart(7)}  ${source}${verdict}`;
    });
