// The same question to a second judge, which reads only what CDK wrote: the policies of the synthesised template.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Plane } from '@greep/store/planes';
import * as z from 'zod';
import { place } from '../place.ts';
import { placeOf, type Question, type Session } from './questions.ts';

const Role = z.object({
  Type: z.literal('AWS::IAM::Role'),
  Properties: z.object({
    RoleName: z.string(),
    Policies: z.array(z.object({ PolicyName: z.string(), PolicyDocument: z.unknown() })).default([]),
  }),
});
const Template = z.object({ Resources: z.record(z.string(), z.unknown()) });

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': place.account,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::Region': place.region,
};

const Join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const Ref = z.object({ Ref: z.string() });

/** The document as CloudFormation would fill it in. */
const filledIn = (value: unknown): unknown => {
  const join = Join.safeParse(value);
  if (join.success) return join.data['Fn::Join'][1].map(filledIn).join(join.data['Fn::Join'][0]);
  const ref = Ref.safeParse(value);
  if (ref.success) return pseudo[ref.data.Ref] ?? ref.data.Ref;
  if (Array.isArray(value)) return value.map(filledIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filledIn(part)]));
};

const template = Template.parse(JSON.parse(readFileSync(join(place.assembly, 'platform.template.json'), 'utf8')));

const policies = new Map(
  Object.values(template.Resources)
    .flatMap((resource) => Role.safeParse(resource).data ?? [])
    .map(({ Properties: { RoleName, Policies } }) => [
      RoleName,
      Policies.map(({ PolicyName: name, PolicyDocument }) => ({ name, policy: filledIn(PolicyDocument) })),
    ]),
);

export type Policies = readonly { readonly name: string; readonly policy: unknown }[];

const policiesOf = (plane: Plane): Policies => policies.get(`greep-plane-${plane}`) ?? [];

const arnOf = (question: Question): string => {
  const index = question.index ? `/index/${question.index}` : '';
  return `arn:aws:dynamodb:${place.region}:${place.account}:table/${placeOf(question)}${index}`;
};

export const simulate = async (
  { plane, gemeente }: Session,
  question: Question,
  identityPolicies: Policies = policiesOf(plane),
): Promise<boolean> => {
  const { action, key } = question;
  const simulated = await runSimulation(
    {
      request: {
        principal: `arn:aws:sts::${place.account}:assumed-role/greep-plane-${plane}/probe`,
        action: `dynamodb:${action}`,
        resource: { resource: arnOf(question), accountId: place.account },
        contextVariables: {
          'aws:PrincipalTag/gemeente': gemeente,
          'aws:PrincipalTag/plane': plane,
          // a scan names no key
          ...(action !== 'Scan' && { 'dynamodb:LeadingKeys': [key] }),
        },
      },
      identityPolicies: [...identityPolicies],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (simulated.resultType !== 'single') throw new Error(`not judged: ${JSON.stringify(simulated).slice(0, 500)}`);
  return simulated.overallResult === 'Allowed';
};
