// What must hold in every template, one sentence per rule. A rule answers what breaks it, by logical id.
import { z } from 'zod';
import { pageAddress, runbookPages } from '../../infra/runbook.ts';
import { type Resource, resourcesOf, type StackTemplate, type Statement, statementsIn, textOf } from './template.ts';

export type Rule = { readonly sentence: string; readonly faultsIn: (template: StackTemplate) => readonly string[] };

const idsOf = (found: readonly [string, Resource][]): readonly string[] => found.map(([id]) => id);
const isKept = ({ DeletionPolicy, UpdateReplacePolicy }: Resource): boolean =>
  DeletionPolicy === 'Retain' && UpdateReplacePolicy === 'Retain';

const SafeTable = z.object({
  Replicas: z
    .array(
      z.object({
        DeletionProtectionEnabled: z.literal(true),
        PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: z.literal(true) }),
        SSESpecification: z.object({ KMSMasterKeyId: z.unknown().transform(textOf) }),
      }),
    )
    .length(1),
});
const tables = (template: StackTemplate) => resourcesOf(template, 'AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table');

const isRight = (action: string): boolean => /^[a-z0-9-]+:[A-Za-z]+$/.test(action);

/** X-Ray has no resources to name, and whether an alarm sounds is told of all or of none; carriers and hosts are found by a pattern that says what it may match. */
const allowedPatterns = [
  /:table\/greep-gm\*-outbox\/stream\/\*$/,
  /:greep-gm\*-set-aside$/,
  /:parameter\/greep\/hosts\/\*$/,
  // copies of the tables of every gemeente, made by a role that reads none of them
  /:table\/greep-gm\*(\/backup\/\*)?$/,
  /:backup-vault:greep-gm\*$/,
  // one file a night, in the bucket of the session's own gemeente
  /:s3:::greep-\$\{aws:PrincipalTag\/gemeente\}-anchors-<AWS::AccountId>\/heads\/\*$/,
];
const namesNothing = (actions: readonly string[]): boolean =>
  actions.every((action) => action.startsWith('xray:Put') || action === 'cloudwatch:DescribeAlarms');
/** Seeing that a key is there opens nothing; whatever else is done with it comes through a service. */
const isNarrowedKey = (resource: string, { Action, Condition }: Pick<Statement, 'Action' | 'Condition'>): boolean =>
  /:key\/\*$/.test(resource) &&
  JSON.stringify(Condition).includes('aws:ResourceTag/gemeente') &&
  (Action.join() === 'kms:DescribeKey' || JSON.stringify(Condition).includes('kms:ViaService'));

const rightsIn = (template: StackTemplate) => [
  ...resourcesOf(template, 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy').flatMap(([id, { Properties }]) =>
    statementsIn(Properties.PolicyDocument).map((statement) => ({ id, statement })),
  ),
  ...resourcesOf(template, 'AWS::IAM::Role').flatMap(([id, { Properties }]) =>
    z
      .array(z.object({ PolicyDocument: z.unknown() }))
      .default([])
      .parse(Properties.Policies)
      .flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument).map((statement) => ({ id, statement }))),
  ),
];

const actionsOf = ({ AlarmActions }: Resource['Properties']): readonly string[] =>
  z.array(z.unknown().transform(textOf)).default([]).parse(AlarmActions);

const TopicPolicy = z.object({ Topics: z.array(z.unknown().transform(textOf)), PolicyDocument: z.unknown() });

/** Those that let alarms of this account in: whoever gives a topic a policy takes away what it allows by itself. */
const topicsThatHear = (template: StackTemplate): readonly string[] =>
  resourcesOf(template, 'AWS::SNS::TopicPolicy')
    .map(([, { Properties }]) => TopicPolicy.parse(Properties))
    .filter(({ PolicyDocument }) =>
      statementsIn(PolicyDocument).some(
        ({ Effect, Action, Principal, Condition }) =>
          Effect === 'Allow' &&
          Action.includes('sns:Publish') &&
          JSON.stringify(Principal) === '{"Service":"cloudwatch.amazonaws.com"}' &&
          Condition.StringEquals?.['aws:SourceAccount']?.includes('<AWS::AccountId>'),
      ),
    )
    .flatMap(({ Topics }) => Topics);

const isOneSentence = (text: string): boolean => /^[A-Z][^.]{15,}\.$/.test(text);
const pages: readonly string[] = runbookPages.map(pageAddress);
/** What is wrong, what to do, and where more is written. */
const saysWhatToDo = (text: string): boolean => {
  const [wrong = '', now = '', see = '', ...rest] = text.split(/(?<=\.) (?=[A-Z])/);
  return isOneSentence(wrong) && isOneSentence(now) && pages.includes(see.replace('See ', '')) && rest.length === 0;
};

export const rules = {
  tables: {
    sentence: 'every table can be put back, is protected from deletion and has a key of ours',
    faultsIn: (template) =>
      idsOf(tables(template).filter(([, table]) => !isKept(table) || !SafeTable.safeParse(table.Properties).success)),
  },
  streams: {
    sentence: 'only an outbox has a stream, and the table of the nation, where its facts lie',
    faultsIn: (template) =>
      idsOf(
        tables(template).filter(
          ([, { Properties }]) =>
            'StreamSpecification' in Properties !== /-outbox$|^greep-national$/.test(textOf(Properties.TableName)),
        ),
      ),
  },
  actions: {
    sentence: 'every right names its actions one by one, and none of them is a Scan',
    faultsIn: (template) =>
      rightsIn(template).flatMap(({ id, statement }) =>
        statement.Action.filter((action) => !isRight(action) || /Scan|PartiQL/.test(action)).map(
          (action) => `${id}: ${action}`,
        ),
      ),
  },
  resources: {
    sentence: 'no right is on every resource',
    faultsIn: (template) =>
      rightsIn(template).flatMap(({ id, statement: { Action, Resource = ['*'], Condition } }) =>
        Resource.filter(
          (resource) =>
            resource.includes('*') &&
            !namesNothing(Action) &&
            !isNarrowedKey(resource, { Action, Condition }) &&
            !allowedPatterns.some((pattern) => pattern.test(resource)),
        ).map((resource) => `${id}: ${resource}`),
      ),
  },
  keys: {
    sentence: 'every key rotates, outlives its stack, and names in its policy one by one what may be done with it',
    faultsIn: (template) =>
      idsOf(
        resourcesOf(template, 'AWS::KMS::Key').filter(
          ([, key]) =>
            key.Properties.EnableKeyRotation !== true || !isKept(key) || /"kms:[^"]*\*/.test(JSON.stringify(key)),
        ),
      ),
  },
  logs: {
    sentence: 'every log group is encrypted and says how long it keeps',
    faultsIn: (template) =>
      idsOf(
        resourcesOf(template, 'AWS::Logs::LogGroup').filter(
          ([, { Properties }]) => !Properties.KmsKeyId || !Properties.RetentionInDays,
        ),
      ),
  },
  alarms: {
    sentence:
      'every alarm says in one sentence what is wrong, in another what to do, where more is written, and reaches somebody',
    faultsIn: (template) =>
      idsOf(
        resourcesOf(template, 'AWS::CloudWatch::Alarm').filter(
          ([, { Properties }]) =>
            !saysWhatToDo(String(Properties.AlarmDescription)) ||
            !actionsOf(Properties).some((topic) => topicsThatHear(template).includes(topic)),
        ),
      ),
  },
  partition: {
    sentence: 'nothing is tied to one partition of AWS',
    faultsIn: (template) => JSON.stringify(template).match(/arn:aws[^"]*/g) ?? [],
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
