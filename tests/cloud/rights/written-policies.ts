// The policies of each role as CDK wrote them, with what CloudFormation would fill in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createValidatedPolicy, type ValidatedPolicy, validateIdentityPolicy } from '@cloud-copilot/iam-policy';
import * as z from 'zod';
import { place } from '../place.ts';

const Ref = z.object({ Ref: z.string() });
const Join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const GetAtt = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const Table = z.object({
  Type: z.literal('AWS::DynamoDB::GlobalTable'),
  Properties: z.object({ TableName: z.string() }),
});
const Role = z.object({
  Type: z.literal('AWS::IAM::Role'),
  Properties: z.object({
    RoleName: z.string(),
    Policies: z.array(z.object({ PolicyName: z.string(), PolicyDocument: z.unknown() })).default([]),
  }),
});
const Attached = z.object({
  Type: z.literal('AWS::IAM::Policy'),
  Properties: z.object({ PolicyName: z.string(), PolicyDocument: z.unknown(), Roles: z.array(Ref) }),
});
const Template = z.object({ Resources: z.record(z.string(), z.unknown()) });

const { Resources } = Template.parse(JSON.parse(readFileSync(join(place.assembly, 'platform.template.json'), 'utf8')));

export const arnOfTable = (name: string): string => `arn:aws:dynamodb:${place.region}:${place.account}:table/${name}`;

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': place.account,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::Region': place.region,
};

/** Only tables are asked about here: what else is made gets an address that nobody asks for. */
const arnOfMade = (logical: string): string => {
  const table = Table.safeParse(Resources[logical]);
  return table.success ? arnOfTable(table.data.Properties.TableName) : `arn:aws:sqs:${place.region}:1:${logical}`;
};

const filledIn = (value: unknown): unknown => {
  const joined = Join.safeParse(value).data?.['Fn::Join'];
  if (joined) return joined[1].map(filledIn).join(joined[0]);
  const ref = Ref.safeParse(value).data?.Ref;
  if (ref) return pseudo[ref] ?? ref;
  const made = GetAtt.safeParse(value).data?.['Fn::GetAtt'];
  if (made) return arnOfMade(made[0]);
  if (Array.isArray(value)) return value.map(filledIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filledIn(part)]));
};

export type Policies = readonly { readonly name: string; readonly policy: ValidatedPolicy }[];

/** Read once, however many questions follow. */
export const policyOf = (name: string, document: unknown): Policies[number] => ({
  name,
  policy: createValidatedPolicy(document, validateIdentityPolicy),
});

const attachedTo = (logical: string): Policies =>
  Object.values(Resources)
    .flatMap((resource) => Attached.safeParse(resource).data ?? [])
    .filter(({ Properties: { Roles } }) => Roles.some((role) => role.Ref === logical))
    .map(({ Properties: { PolicyName, PolicyDocument } }) => policyOf(PolicyName, filledIn(PolicyDocument)));

const written = new Map(
  Object.entries(Resources).flatMap(([logical, resource]) => {
    const role = Role.safeParse(resource).data?.Properties;
    if (!role) return [];
    const own = role.Policies.map(({ PolicyName, PolicyDocument }) => policyOf(PolicyName, filledIn(PolicyDocument)));
    return [[role.RoleName, [...own, ...attachedTo(logical)]] as const];
  }),
);

export const writtenPolicies = (role: string): Policies => {
  const policies = written.get(role) ?? [];
  if (policies.length === 0) throw new Error(`the template has no policies of ${role}`);
  return policies;
};
