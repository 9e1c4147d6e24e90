// A new version of a function comes to a tenth of all requests first, and goes back by itself when an alarm sounds.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type FunctionEntry, functionTable } from '../../infra/function-table.ts';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf, rightsOf, type StackTemplate, textOf } from './template.ts';

const { platform, gemeenten } = synthesise(readGemeenten());
const stacks: readonly StackTemplate[] = [platform, ...gemeenten.values()];
const entries: readonly FunctionEntry[] = functionTable;
const allDay = entries.filter(({ seconds }) => seconds === undefined);

const propertiesOf = (template: StackTemplate, type: string) =>
  resourcesOf(template, type).map(([, { Properties }]) => Properties);

const Update = z.looseObject({ CodeDeployLambdaAliasUpdate: z.object({ DeploymentGroupName: z.unknown() }) });
const Group = z.looseObject({
  DeploymentConfigName: z.string(),
  AlarmConfiguration: z.looseObject({ Enabled: z.boolean(), Alarms: z.array(z.object({ Name: z.unknown() })) }),
  AutoRollbackConfiguration: z.object({ Enabled: z.literal(true), Events: z.array(z.string()) }),
});

/** The group that leads a function over, found as CloudFormation finds it: from the alias. */
const groupOf = (template: StackTemplate, name: string) => {
  const [id, alias] =
    resourcesOf(template, 'AWS::Lambda::Alias').find(([each]) => each.startsWith(`${name}live`)) ?? [];
  const update = Update.parse(alias?.UpdatePolicy ?? {});
  const group = textOf(update.CodeDeployLambdaAliasUpdate.DeploymentGroupName).replace(/[<>]/g, '');
  return { alias: id, ...Group.parse(template.Resources[group]?.Properties) };
};

describe('whatever calls a function calls the version that works now', () => {
  const live = /^<(import greep-platform:ExportsOutputRef)?[a-z]+live\w+>$/;
  const called = {
    'a path of the API': ['AWS::ApiGatewayV2::Integration', 'IntegrationUri'],
    'the right of the API to it': ['AWS::Lambda::Permission', 'FunctionName'],
    'the stream of an outbox': ['AWS::Lambda::EventSourceMapping', 'FunctionName'],
  } as const;

  it.each(Object.entries(called))('%s', (_, [type, property]) => {
    const named = stacks.flatMap((stack) => propertiesOf(stack, type)).map((each) => textOf(each[property]));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !live.test(name))).toEqual([]);
  });

  it('a schedule of the night', () => {
    const targets = stacks
      .flatMap((stack) => propertiesOf(stack, 'AWS::Scheduler::Schedule'))
      .map(({ Target }) => textOf(z.looseObject({ Arn: z.unknown() }).parse(Target).Arn));
    expect(targets).toHaveLength(2 + 3 * gemeenten.size);
    expect(targets.filter((target) => !live.test(target))).toEqual([]);
  });
});

describe('a new version', () => {
  it('is one of its own function, and those before it stay to be gone back to', () => {
    const versions = resourcesOf(platform, 'AWS::Lambda::Version');
    expect(versions).toHaveLength(entries.length);
    for (const [, version] of versions) expect(version.DeletionPolicy).toBe('Retain');
    for (const { FunctionName, FunctionVersion } of propertiesOf(platform, 'AWS::Lambda::Alias')) {
      const [id = ''] = textOf(FunctionVersion).replace('<', '').split('.');
      expect(platform.Resources[id]?.Properties.FunctionName).toEqual(FunctionName);
    }
  });

  it.each(allDay)('of $name comes to a tenth first, and goes back when an alarm on it sounds', ({ name, paths }) => {
    const group = groupOf(platform, name);
    expect(group.DeploymentConfigName).toBe('CodeDeployDefault.LambdaCanary10Percent5Minutes');
    expect(group.AutoRollbackConfiguration.Events).toEqual(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']);
    expect(group.AlarmConfiguration).toMatchObject({ Enabled: true, IgnorePollAlarmFailure: false });
    const alarms = group.AlarmConfiguration.Alarms.map(({ Name }) => textOf(Name).replace(/[<>]/g, ''));
    const metrics = alarms.map((id) => String(platform.Resources[id]?.Properties.MetricName));
    expect(metrics).toEqual([`alarms-${name}`, 'Errors', ...(paths.length > 0 ? ['5xx'] : [])]);
    const own = alarms.map((id) => JSON.stringify(platform.Resources[id]?.Properties.Dimensions ?? []));
    expect(own[1]).toContain(`"greep-${name}"`);
  });

  it('of what works at night comes at once: within minutes nobody would notice anything', () => {
    const led = resourcesOf(platform, 'AWS::CodeDeploy::DeploymentGroup').length;
    expect([led, entries.length - led]).toEqual([allDay.length, 3]);
  });

  it('is led by a role that reaches these functions and nothing else', () => {
    const [id = ''] = resourcesOf(platform, 'AWS::IAM::Role')
      .filter(([, { Properties }]) => Properties.RoleName === 'greep-new-versions')
      .map(([name]) => name);
    const [alarms, leading, ...others] = rightsOf(platform, id);
    expect(others).toEqual([]);
    expect(alarms).toMatchObject({ Action: ['cloudwatch:DescribeAlarms'], Resource: ['*'] });
    expect(leading?.Action.filter((action) => /Update|Put|Delete|Create|Invoke|Add/.test(action))).toEqual([
      'lambda:UpdateAlias',
    ]);
    expect(leading?.Resource).toHaveLength(2 * allDay.length);
  });
});

describe('while an alarm sounds already', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('the mending comes to everybody at once, with its reason in the template', () => {
    const because = 'Rows of last night are read again with this version, which the alarm waits for.';
    vi.stubEnv('GREEP_ALL_AT_ONCE', because);
    const hurried = synthesise(readGemeenten()).platform;
    const { alias = '', ...group } = groupOf(hurried, 'care');
    expect(group.DeploymentConfigName).toBe('CodeDeployDefault.LambdaAllAtOnce');
    expect(group.AlarmConfiguration.Enabled).toBe(false);
    expect(hurried.Resources[alias]?.Properties.Description).toBe(`All at once: ${because}`);
  });

  it('a reason that is no sentence makes no template', () => {
    vi.stubEnv('GREEP_ALL_AT_ONCE', 'yes');
    expect(() => synthesise(readGemeenten())).toThrow('A reason must be a whole sentence, not "yes"');
  });
});
