// A synthesised template as tests read it: resources by type, and intrinsic functions as plain text.
import { z } from 'zod';

const Resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;

export const StackTemplate = z.looseObject({ Resources: z.record(z.string(), Resource) });
export type StackTemplate = z.infer<typeof StackTemplate>;

export const resourcesOf = (template: StackTemplate, ...types: string[]): [string, Resource][] =>
  Object.entries(template.Resources).filter(([, { Type }]) => types.includes(Type));

const Join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const Ref = z.object({ Ref: z.string() });
const GetAtt = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const Import = z.object({ 'Fn::ImportValue': z.string() });

/** `arn:<AWS::Partition>:…` for a Fn::Join; fails on what it does not know, so nothing slips past a rule. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const join = Join.safeParse(value);
  if (join.success) return join.data['Fn::Join'][1].map(textOf).join(join.data['Fn::Join'][0]);
  const ref = Ref.safeParse(value);
  if (ref.success) return `<${ref.data.Ref}>`;
  const attribute = GetAtt.safeParse(value);
  if (attribute.success) return `<${attribute.data['Fn::GetAtt'].join('.')}>`;
  return `<import ${Import.parse(value)['Fn::ImportValue']}>`;
};

const texts = z.unknown().transform((value) => (Array.isArray(value) ? value.map(textOf) : [textOf(value)]));

export const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: texts,
  Resource: texts.optional(),
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), texts)).default({}),
});
export type Statement = z.infer<typeof Statement>;

const Policy = z.object({ Statement: z.array(Statement) });

export const statementsIn = (document: unknown): readonly Statement[] => Policy.parse(document).Statement;

const Inline = z.array(z.object({ PolicyDocument: Policy })).default([]);
const References = z.array(Ref);

/** What a role may do: its inline policies and those attached to it elsewhere in the template. */
export const rightsOf = (template: StackTemplate, roleId: string): readonly Statement[] => {
  const inline = Inline.parse(template.Resources[roleId]?.Properties.Policies);
  const attached = resourcesOf(template, 'AWS::IAM::Policy').filter(([, { Properties }]) =>
    References.parse(Properties.Roles).some(({ Ref: role }) => role === roleId),
  );
  return [
    ...inline.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
    ...attached.flatMap(([, { Properties }]) => statementsIn(Properties.PolicyDocument)),
  ];
};
