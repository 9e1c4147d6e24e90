import { describe, expect, it } from 'vitest';
import { functionTable } from '../../infra/function-table.ts';
import { GemeenteSettings } from '../../infra/gemeente.ts';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf, type StackTemplate, textOf } from './template.ts';
import { type RuleName, rules } from './template-rules.ts';

const settings = readGemeenten();
const whole = synthesise(settings);
const stacks: readonly (readonly [string, StackTemplate])[] = [['platform', whole.platform], ...whole.gemeenten];
const gemeente = (code: string): StackTemplate => whole.gemeenten.get(code) ?? whole.platform;

const ruleNames = Object.keys(rules).filter((name): name is RuleName => name in rules);

describe('in every stack', () => {
  for (const name of ruleNames) {
    it(rules[name].sentence, () => {
      for (const [, template] of stacks) expect(rules[name].faultsIn(template)).toEqual([]);
    });
  }
});

type Plant = (resources: StackTemplate['Resources']) => void;

/** Changes the properties of the first resource of a type whose text fits. */
const plantIn =
  (type: string, change: (properties: Record<string, unknown>) => void, fits = ''): Plant =>
  (resources) => {
    const found = Object.values(resources).find((each) => each.Type === type && JSON.stringify(each).includes(fits));
    if (!found) throw new Error(`nothing of type ${type} to plant in`);
    change(found.Properties);
  };

const allow =
  (Action: string, Resource: string, tags: Readonly<Record<string, string>> = {}) =>
  (properties: Record<string, unknown>) => {
    const Condition = { StringEquals: tags };
    properties.PolicyDocument = { Statement: [{ Effect: 'Allow', Action, Resource, Condition }] };
  };

const plants: readonly (readonly [RuleName, string, Plant])[] = [
  [
    'tables',
    'recovery is off',
    plantIn('AWS::DynamoDB::GlobalTable', ({ Replicas }) => {
      Object.assign(Array.isArray(Replicas) ? Replicas[0] : {}, {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
      });
    }),
  ],
  [
    'tables',
    'deletion protection is off',
    plantIn('AWS::DynamoDB::GlobalTable', ({ Replicas }) => {
      Object.assign(Array.isArray(Replicas) ? Replicas[0] : {}, { DeletionProtectionEnabled: false });
    }),
  ],
  [
    'tables',
    'the table goes with its stack',
    (resources) => {
      const table = Object.values(resources).find(({ Type }) => Type === 'AWS::DynamoDB::GlobalTable');
      if (table) table.DeletionPolicy = 'Delete';
    },
  ],
  [
    'streams',
    'the care table streams',
    plantIn(
      'AWS::DynamoDB::GlobalTable',
      (properties) => {
        properties.StreamSpecification = { StreamViewType: 'NEW_IMAGE' };
      },
      '-care"',
    ),
  ],
  [
    'streams',
    'the outbox does not stream',
    plantIn(
      'AWS::DynamoDB::GlobalTable',
      (properties) => {
        delete properties.StreamSpecification;
      },
      '-outbox"',
    ),
  ],
  ['actions', 'a function may do everything', plantIn('AWS::IAM::Policy', allow('*', 'arn:x'))],
  ['actions', 'a function may do everything with tables', plantIn('AWS::IAM::Policy', allow('dynamodb:*', 'arn:x'))],
  ['actions', 'a function may scan', plantIn('AWS::IAM::Policy', allow('dynamodb:Scan', 'arn:x'))],
  ['resources', 'a right on everything', plantIn('AWS::IAM::Policy', allow('dynamodb:GetItem', '*'))],
  ['resources', 'a right on all tables', plantIn('AWS::IAM::Policy', allow('dynamodb:GetItem', 'arn:x:table/greep-*'))],
  [
    'resources',
    'a right on all files',
    plantIn('AWS::IAM::Policy', allow('s3:PutObject', 'arn:x:s3:::greep-*/heads/*')),
  ],
  ['resources', 'any key is seen', plantIn('AWS::IAM::Policy', allow('kms:DescribeKey', 'arn:x:key/*'))],
  [
    'resources',
    'a key is opened through no service',
    plantIn('AWS::IAM::Policy', allow('kms:Decrypt', 'arn:x:key/*', { 'aws:ResourceTag/gemeente': 'gm0344' })),
  ],
  ['resources', 'any key without a condition', plantIn('AWS::IAM::Policy', allow('kms:Decrypt', 'arn:x:key/*'))],
  [
    'keys',
    'a key does not rotate',
    plantIn('AWS::KMS::Key', (properties) => {
      properties.EnableKeyRotation = false;
    }),
  ],
  [
    'logs',
    'a log group keeps for ever',
    plantIn('AWS::Logs::LogGroup', (properties) => {
      delete properties.RetentionInDays;
    }),
  ],
  [
    'logs',
    'a log group is open',
    plantIn('AWS::Logs::LogGroup', (properties) => {
      delete properties.KmsKeyId;
    }),
  ],
  [
    'alarms',
    'an alarm mumbles',
    plantIn('AWS::CloudWatch::Alarm', (properties) => {
      properties.AlarmDescription = 'Lambda errors > 1';
    }),
  ],
  [
    'alarms',
    'an alarm does not say what to do',
    plantIn('AWS::CloudWatch::Alarm', (properties) => {
      properties.AlarmDescription = 'The function care has stopped with an error.';
    }),
  ],
  [
    'alarms',
    'an alarm leads to a page that is not there',
    plantIn('AWS::CloudWatch::Alarm', (properties) => {
      properties.AlarmDescription = `${String(properties.AlarmDescription)}-or-so`;
    }),
  ],
  [
    'alarms',
    'an alarm reaches nobody',
    plantIn('AWS::CloudWatch::Alarm', (properties) => {
      delete properties.AlarmActions;
    }),
  ],
  [
    'alarms',
    'a topic lets no alarm in',
    plantIn('AWS::SNS::TopicPolicy', (properties) => {
      properties.PolicyDocument = { Statement: [] };
    }),
  ],
  [
    'partition',
    'an address is written out',
    plantIn('AWS::Lambda::Function', (properties) => {
      properties.Role = 'arn:aws:iam::111122223333:role/greep-function-care';
    }),
  ],
];

describe('the rules fire', () => {
  for (const [name, what, plant] of plants) {
    it(`when ${what}`, () => {
      const caught = stacks.flatMap(([, template]) => {
        const copy = structuredClone(template);
        try {
          plant(copy.Resources);
        } catch {
          return [];
        }
        return rules[name].faultsIn(copy);
      });
      expect(caught.length).toBeGreaterThan(0);
    });
  }
});

describe('one gemeente, one stack', () => {
  const [first] = settings;
  const third = GemeenteSettings.parse({
    ...first,
    code: 'gm9999',
    slug: 'derde',
    name: 'Derde',
    hosts: ['derde.greep.example'],
  });

  it('a new gemeente adds one stack and changes no other', () => {
    const grown = synthesise([...settings, third]);
    expect([...grown.gemeenten.keys()]).toEqual([...whole.gemeenten.keys(), 'gm9999']);
    expect(grown.platform).toEqual(whole.platform);
    for (const [code, template] of whole.gemeenten) expect(grown.gemeenten.get(code)).toEqual(template);
  });

  it('a gemeente that leaves takes its own stack along and changes no other', () => {
    const [, ...staying] = settings;
    const shrunk = synthesise(staying);
    expect([...shrunk.gemeenten.keys()]).toEqual(staying.map(({ code }) => code));
    expect(shrunk.platform).toEqual(whole.platform);
    for (const [code, template] of shrunk.gemeenten) expect(template).toEqual(whole.gemeenten.get(code));
  });

  it('other settings of one gemeente change its own stack only', () => {
    const changed = settings.map((each) =>
      each === first ? { ...each, monthlyBudgetUsd: each.monthlyBudgetUsd + 1 } : each,
    );
    const after = synthesise(changed);
    expect(after.platform).toEqual(whole.platform);
    const different = [...after.gemeenten].filter(
      ([code, template]) => JSON.stringify(template) !== JSON.stringify(gemeente(code)),
    );
    expect(different.map(([code]) => code)).toEqual([first?.code]);
  });

  it('the budget of a gemeente warns its own duty, before and at the limit', () => {
    for (const { code, alarmContact, monthlyBudgetUsd } of settings) {
      const [[, budget] = ['', undefined]] = resourcesOf(gemeente(code), 'AWS::Budgets::Budget');
      const told = JSON.stringify(budget?.Properties);
      expect(told).toContain(`"Amount":${monthlyBudgetUsd}`);
      expect(told.match(/"Threshold":(80|100)\b/g)).toHaveLength(2);
      expect(told.split(alarmContact)).toHaveLength(3);
    }
  });

  it('a gemeente takes at most 40 resources', () => {
    for (const [, { Resources }] of whole.gemeenten) expect(Object.keys(Resources).length).toBeLessThanOrEqual(40);
  });

  it('the stack of a gemeente names no other gemeente', () => {
    for (const [code, template] of whole.gemeenten) {
      expect(new Set(JSON.stringify(template).match(/gm\d{4}/g))).toEqual(new Set([code]));
    }
    expect(JSON.stringify(whole.platform)).not.toMatch(/gm\d{4}/);
  });

  it('the settings that functions read hold no mailbox and no money', () => {
    for (const [, template] of whole.gemeenten) {
      const [[, parameter] = ['', undefined]] = resourcesOf(template, 'AWS::SSM::Parameter');
      const value: unknown = JSON.parse(textOf(parameter?.Properties.Value));
      expect(value).toHaveProperty('issuers');
      expect(value).not.toHaveProperty('alarmContact');
      expect(value).not.toHaveProperty('monthlyBudgetUsd');
    }
  });
});

describe('the carriers', () => {
  it('hear each outbox in order, and what cannot be carried goes aside instead of being lost', () => {
    for (const [, template] of whole.gemeenten) {
      const [[, source] = ['', undefined]] = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');
      expect(source?.Properties).toMatchObject({
        ParallelizationFactor: 1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        StartingPosition: 'TRIM_HORIZON',
        FilterCriteria: {
          Filters: [{ Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"SHARD#"}]}}}}' }],
        },
      });
      expect(source?.Properties.MaximumRecordAgeInSeconds).toBeLessThan(24 * 3600);
      const [[queue] = ['']] = resourcesOf(template, 'AWS::SQS::Queue');
      expect(source?.Properties.DestinationConfig).toEqual({
        OnFailure: { Destination: { 'Fn::GetAtt': [queue, 'Arn'] } },
      });
    }
  });

  it('hear it by a way that says whose facts it brings, since rights to stop it go by that', () => {
    for (const [code, template] of [['national', whole.platform] as const, ...whole.gemeenten])
      expect(resourcesOf(template, 'AWS::Lambda::EventSourceMapping')).toMatchObject([
        [expect.anything(), { Properties: { Tags: [{ Key: 'gemeente', Value: code }] } }],
      ]);
  });
});

it('every function runs on Node 24 for arm64, with traces, and its log group is its own', () => {
  const functions = resourcesOf(whole.platform, 'AWS::Lambda::Function');
  expect(functions.map(([, { Properties }]) => Properties.FunctionName).toSorted()).toEqual(
    functionTable.map(({ name }) => `greep-${name}`).toSorted(),
  );
  for (const [, { Properties }] of functions) {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
    });
  }
  const logs = functions.map(([, { Properties }]) => JSON.stringify(Properties.LoggingConfig));
  expect(new Set(logs).size).toBe(functions.length);
});
