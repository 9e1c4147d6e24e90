import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { acceptFinding } from '../../infra/constructs/accept-finding.ts';
import { HouseKey } from '../../infra/constructs/house-key.ts';
import { HouseTable } from '../../infra/constructs/house-table.ts';
import { PlaneRole } from '../../infra/constructs/plane-role.ts';
import { SentenceAlarm } from '../../infra/constructs/sentence-alarm.ts';

const stack = () => new Stack(new App(), 'test', { env: { region: 'eu-central-1' } });
const key = (scope: Stack) =>
  new HouseKey(scope, 'key', { alias: 'test', description: 'A key for a test', through: ['dynamodb'] });

const alarm = (scope: Stack, wrong: string, now: string) =>
  new SentenceAlarm(scope, 'alarm', {
    wrong,
    now,
    page: 'carriers-late',
    topic: new Topic(scope, 'topic'),
    metric: { namespace: 'Greep', name: 'x', dimensions: {}, statistic: 'Sum' },
    at: 1,
  });

describe('leaving a safeguard out', () => {
  it('takes a sentence as reason', () => {
    const scope = stack();
    expect(() => acceptFinding(scope, 'AwsSolutions-X1', { because: 'not needed' })).toThrow(
      'A reason must be a whole sentence, not "not needed"',
    );
    expect(() => new HouseTable(scope, 'one', { tableName: 'one', key: key(scope), stream: { because: '' } })).toThrow(
      'A reason must be a whole sentence',
    );
  });
});

describe('a table of the house', () => {
  it('is safe without asking for it, and does not stream', () => {
    const scope = stack();
    new HouseTable(scope, 'one', { tableName: 'one', key: key(scope) });
    const [table] = Object.values(Template.fromStack(scope).findResources('AWS::DynamoDB::GlobalTable'));
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { Replicas: [{ DeletionProtectionEnabled: true }] },
    });
    expect(table?.Properties).not.toHaveProperty('StreamSpecification');
  });
});

describe('a plane', () => {
  it('that no function holds yet can be taken on by nobody', () => {
    const scope = stack();
    new PlaneRole(scope, 'plane', { plane: 'report', holders: [] });
    const [role] = Object.values(Template.fromStack(scope).findResources('AWS::IAM::Role'));
    expect(role?.Properties.AssumeRolePolicyDocument.Statement).toMatchObject([{ Effect: 'Deny' }]);
  });
});

describe('an alarm', () => {
  it('that does not speak in sentences cannot be made', () => {
    expect(() => alarm(stack(), 'errors > 1', 'Look at the log and repair it.')).toThrow(
      'An alarm speaks in whole sentences, not "errors > 1"',
    );
    expect(() => alarm(stack(), 'The function care has stopped.', '')).toThrow('An alarm speaks in whole sentences');
  });
});
