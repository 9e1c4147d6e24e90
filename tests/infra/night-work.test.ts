// What happens by the clock: figures, anchors and copies.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf, rightsOf, type StackTemplate, statementsIn, textOf } from './template.ts';

const settings = readGemeenten();
const { platform, gemeenten } = synthesise(settings);
const gemeente = (code: string): StackTemplate => gemeenten.get(code) ?? platform;
const propertiesOf = (template: StackTemplate, type: string) =>
  resourcesOf(template, type).map(([, { Properties }]) => Properties);
const [roleId = ''] = resourcesOf(platform, 'AWS::IAM::Role')
  .filter(([, { Properties }]) => Properties.RoleName === 'greep-scheduler')
  .map(([id]) => id);

describe('every night', () => {
  it('the figures of a gemeente are published with its own threshold, its chains are anchored and its deadlines counted', () => {
    for (const { code, suppressionThreshold } of settings) {
      const schedules = propertiesOf(gemeente(code), 'AWS::Scheduler::Schedule').map(({ Name, Target }) => [
        Name,
        z.object({ Input: z.string() }).parse(Target).Input,
      ]);
      expect(schedules).toEqual([
        [`greep-${code}-publish`, JSON.stringify({ gemeente: code, suppressionThreshold })],
        [`greep-${code}-anchor`, JSON.stringify({ gemeente: code })],
        [`greep-${code}-deadlines`, JSON.stringify({ gemeente: code })],
      ]);
    }
  });

  it('the starts of all gemeenten are spread over an hour', () => {
    for (const template of [platform, ...gemeenten.values()])
      for (const { FlexibleTimeWindow } of propertiesOf(template, 'AWS::Scheduler::Schedule'))
        expect(FlexibleTimeWindow).toEqual({ Mode: 'FLEXIBLE', MaximumWindowInMinutes: 60 });
  });

  it('one role starts the functions of the night and does nothing else', () => {
    const [right, ...others] = rightsOf(platform, roleId);
    expect(others).toEqual([]);
    expect(right?.Action).toEqual(['lambda:InvokeFunction']);
    expect(right?.Resource).toEqual([
      expect.stringMatching(/^<publisherlive\w+>$/),
      expect.stringMatching(/^<anchorlive\w+>$/),
      expect.stringMatching(/^<deadlineslive\w+>$/),
    ]);
    const [trust] = statementsIn(platform.Resources[roleId]?.Properties.AssumeRolePolicyDocument);
    expect(JSON.stringify(trust)).toContain('scheduler.amazonaws.com');
    expect(trust?.Condition).toHaveProperty('StringEquals.aws:SourceAccount');
  });

  it('an order that failed is put aside, and somebody hears of a night without any start', () => {
    const withQueue = propertiesOf(platform, 'AWS::Lambda::Function').filter(
      ({ DeadLetterConfig }) => DeadLetterConfig,
    );
    expect(withQueue.map(({ FunctionName }) => FunctionName)).toEqual([
      'greep-publisher',
      'greep-anchor',
      'greep-deadlines',
    ]);
    const silent = propertiesOf(platform, 'AWS::CloudWatch::Alarm').filter(
      ({ TreatMissingData, ComparisonOperator, Period }) =>
        TreatMissingData === 'breaching' && ComparisonOperator === 'LessThanThreshold' && Period === 3600,
    );
    expect(silent).toHaveLength(3);
  });

  it('of one gemeente that did not begin is heard too: every failed try in the group of all schedules, and giving up', () => {
    for (const template of [platform, ...gemeenten.values()])
      for (const { GroupName } of propertiesOf(template, 'AWS::Scheduler::Schedule')) expect(GroupName).toBeUndefined();
    const heard = propertiesOf(platform, 'AWS::CloudWatch::Alarm').filter(
      ({ Namespace }) => Namespace === 'AWS/Scheduler',
    );
    expect(heard.map(({ MetricName }) => MetricName)).toEqual(['TargetErrorCount', 'InvocationDroppedCount']);
    for (const alarm of heard)
      expect(alarm).toMatchObject({
        ...{ Dimensions: [{ Name: 'ScheduleGroup', Value: 'default' }], Statistic: 'Sum', Threshold: 1 },
        ...{ ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'notBreaching' },
        ...{ Period: 60, EvaluationPeriods: 1 },
      });
  });
});

describe('questions past their deadline', () => {
  const alarmsIn = (template: StackTemplate) =>
    propertiesOf(template, 'AWS::CloudWatch::Alarm').filter(({ MetricName }) => MetricName === 'PastDeadline');

  it('wake the duty of their gemeente after two nights, which tells who can see whose they are', () => {
    for (const { code, name } of settings) {
      const [alarm, ...others] = alarmsIn(gemeente(code));
      expect(others).toEqual([]);
      expect(alarm).toMatchObject({
        ...{ Namespace: 'Greep', Dimensions: [{ Name: 'gemeente', Value: code }], Statistic: 'Minimum' },
        ...{ Period: 86_400, EvaluationPeriods: 2, Threshold: 1, TreatMissingData: 'ignore' },
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        AlarmDescription:
          `Questions of families on the agendas of ${name} have stood past their deadline for two nights. ` +
          'Tell the project leader of the doorbraakteam to open the agenda, since nobody but the teams can see whose questions they are. ' +
          'See https://git.greep.example/greep/docs/running-it.md#questions-past-their-deadline',
      });
    }
  });

  it('of the nation are counted at night too, and wake the platform', () => {
    const orders = propertiesOf(platform, 'AWS::Scheduler::Schedule').map(({ Name, Target }) => [
      Name,
      z.object({ Input: z.string() }).parse(Target).Input,
    ]);
    expect(orders).toContainEqual(['greep-national-deadlines', JSON.stringify({ gemeente: 'national' })]);
    expect(alarmsIn(platform)).toMatchObject([{ Dimensions: [{ Name: 'gemeente', Value: 'national' }] }]);
  });

  it('are one metric of each gemeente, made of the line that the function writes, and stand on the dashboard', () => {
    const [filter, ...others] = propertiesOf(platform, 'AWS::Logs::MetricFilter').filter(({ FilterPattern }) =>
      String(FilterPattern).includes('past-deadline'),
    );
    expect(others).toEqual([]);
    expect(filter).toMatchObject({
      FilterPattern: '{ $.message.kind = "past-deadline" }',
      MetricTransformations: [
        {
          ...{ MetricNamespace: 'Greep', MetricName: 'PastDeadline', MetricValue: '$.message.questions' },
          Dimensions: [{ Key: 'gemeente', Value: '$.message.gemeente' }],
        },
      ],
    });
    const [dashboard] = propertiesOf(platform, 'AWS::CloudWatch::Dashboard');
    expect(textOf(dashboard?.DashboardBody)).toContain('{Greep,gemeente} MetricName=\\"PastDeadline\\"');
  });
});

const Refusals = z.object({
  Statement: z.array(
    z.object({
      Sid: z.string().optional(),
      Effect: z.string(),
      Principal: z.unknown(),
      Action: z.unknown(),
      Condition: z.unknown().optional(),
    }),
  ),
});

describe('where the chains are anchored', () => {
  const buckets = [...gemeenten.values(), platform].flatMap((template) => propertiesOf(template, 'AWS::S3::Bucket'));
  const locked = buckets.filter(({ BucketName }) => textOf(BucketName).includes('-anchors-'));

  it('is one bucket for each gemeente and one for the nation, locked for five years for everybody', () => {
    expect(locked).toHaveLength(settings.length + 1);
    for (const bucket of locked) {
      expect(bucket).toMatchObject({
        ObjectLockEnabled: true,
        ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 5 * 365 } } },
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      });
    }
  });

  it('takes only what is new, and gives no name away, whoever asks', () => {
    const policies = [...gemeenten.values(), platform].flatMap((template) =>
      propertiesOf(template, 'AWS::S3::BucketPolicy'),
    );
    const said = policies.flatMap(({ PolicyDocument }) => Refusals.parse(PolicyDocument).Statement);
    const everybody = { Effect: 'Deny', Principal: { AWS: '*' } };
    const called = (sid: string) => said.filter(({ Sid }) => Sid === sid);
    expect(called('NothingOverAnother')).toEqual(
      locked.map(() => ({
        ...everybody,
        Sid: 'NothingOverAnother',
        Action: 's3:PutObject',
        Condition: { Null: { 's3:if-none-match': 'true' } },
      })),
    );
    expect(called('NothingTakenAway')).toEqual(
      locked.map(() => ({
        ...everybody,
        Sid: 'NothingTakenAway',
        Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
      })),
    );
  });

  it('keeps nothing for ever: a file goes when its lock has ended', () => {
    for (const { LifecycleConfiguration } of locked)
      expect(LifecycleConfiguration).toMatchObject({
        Rules: [
          { ExpirationInDays: 5 * 365 + 30, NoncurrentVersionExpiration: { NoncurrentDays: 1 } },
          { ExpiredObjectDeleteMarker: true },
        ],
      });
  });
});

describe('the weekly copies', () => {
  it('are of all four tables, under the key of the gemeente, and gone after thirteen weeks', () => {
    for (const template of gemeenten.values()) {
      const [selection] = propertiesOf(template, 'AWS::Backup::BackupSelection');
      const tables = resourcesOf(template, 'AWS::DynamoDB::GlobalTable').map(([id]) => `<${id}.Arn>`);
      const chosen = z.object({ Resources: z.array(z.unknown()) }).parse(selection?.BackupSelection);
      expect(chosen.Resources.map(textOf).toSorted()).toEqual(tables.toSorted());
      const [plan] = propertiesOf(template, 'AWS::Backup::BackupPlan');
      expect(plan?.BackupPlan).toMatchObject({ BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 91 } }] });
      const [vault] = propertiesOf(template, 'AWS::Backup::BackupVault');
      expect(vault).toMatchObject({ LockConfiguration: { MinRetentionDays: 35 } });
      expect(textOf(vault?.EncryptionKeyArn)).toMatch(/^<key\w+\.Arn>$/);
    }
  });

  const [id = ''] = resourcesOf(platform, 'AWS::IAM::Role')
    .filter(([, { Properties }]) => Properties.RoleName === 'greep-backup')
    .map(([name]) => name);

  it('are made by a role that AWS Backup takes on for this account only', () => {
    const [trust, ...others] = statementsIn(platform.Resources[id]?.Properties.AssumeRolePolicyDocument);
    expect(others).toEqual([]);
    expect(JSON.stringify(trust?.Principal)).toContain('backup.amazonaws.com');
    expect(trust?.Condition).toEqual({ StringEquals: { 'aws:SourceAccount': ['<AWS::AccountId>'] } });
  });

  it('are made by a role that sees the keys of gemeenten by itself, and opens them through other services only', () => {
    const onKeys = rightsOf(platform, id).filter(({ Action }) => Action.some((action) => action.startsWith('kms:')));
    for (const { Condition } of onKeys)
      expect(Condition.StringLike).toEqual({ 'aws:ResourceTag/gemeente': ['gm????'] });
    for (const { Action, Condition } of onKeys)
      expect('StringEquals' in Condition, Action.join()).toBe(!Action.includes('kms:DescribeKey'));
    expect(onKeys.flatMap(({ Action }) => Action)).toContain('kms:DescribeKey');
  });

  it('are made by a role that reads no row', () => {
    const actions = rightsOf(platform, id).flatMap(({ Action }) => Action);
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.filter((action) => /Item|Query|Scan|Restore|DeleteTable/.test(action))).toEqual([]);
  });
});

describe('a key', () => {
  const opening = /Decrypt|Encrypt|GenerateDataKey|ReEncrypt|CreateGrant/;
  const keys = [platform, ...gemeenten.values()].flatMap((template) => propertiesOf(template, 'AWS::KMS::Key'));

  it('opens nothing but through the services that it names, whatever rights somebody has', () => {
    expect(keys).toHaveLength(settings.length + 2);
    for (const { KeyPolicy } of keys) {
      const ofAccount = statementsIn(KeyPolicy).filter(({ Principal }) => JSON.stringify(Principal).includes(':root'));
      expect(ofAccount.length).toBeGreaterThan(2);
      for (const { Action, Condition } of ofAccount) {
        expect(Action).not.toContain('kms:*');
        if (Action.some((action) => opening.test(action)))
          expect(Condition).toHaveProperty('StringEquals.kms:ViaService');
      }
    }
  });

  it('of a gemeente is used by nobody but its own account', () => {
    for (const template of gemeenten.values()) {
      const [key] = propertiesOf(template, 'AWS::KMS::Key');
      for (const { Principal } of statementsIn(key?.KeyPolicy))
        expect(JSON.stringify(Principal)).toMatch(/^\{"AWS":.*"AWS::AccountId"\},":root"/);
    }
  });
});
