// What an installation uses of AWS, counted in its templates.
import { readFileSync, statSync } from 'node:fs';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import * as z from 'zod';

const Template = z.looseObject({
  Resources: z.record(z.string(), z.looseObject({ Type: z.string(), Properties: z.looseObject({}).default({}) })),
  Outputs: z.record(z.string(), z.unknown()).default({}),
});
type Template = z.infer<typeof Template>;

export type Measured = {
  readonly stacks: number;
  /** Of the largest template, in bytes. */
  readonly templateBytes: number;
  readonly resourcesOfLargest: number;
  readonly resourcesOfGemeente: number;
  readonly outputsOfLargest: number;
  readonly count: (type: string) => number;
  /** The longest text of one property of a kind of resource, in characters. */
  readonly longest: (type: string, property: string) => number;
  /** The largest sum of all policies of one role, in characters without white space, as IAM counts them. */
  readonly rolePolicies: number;
};

const sizeOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : value === undefined ? 0 : JSON.stringify(value).length;
const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), 0);
const valuesOf = ({ Resources }: Template) => Object.entries(Resources);

const Attached = z.looseObject({
  Roles: z.array(z.looseObject({ Ref: z.string() })).default([]),
  PolicyDocument: z.unknown(),
});

/** Written in the role and attached to it beside. */
const rolePolicies = (template: Template): number => {
  const sizes = new Map<string, number>();
  for (const [id, { Type, Properties }] of valuesOf(template)) {
    if (Type === 'AWS::IAM::Role') sizes.set(id, (sizes.get(id) ?? 0) + sizeOf(Properties.Policies));
    if (Type !== 'AWS::IAM::Policy') continue;
    const { Roles, PolicyDocument } = Attached.parse(Properties);
    for (const { Ref } of Roles) sizes.set(Ref, (sizes.get(Ref) ?? 0) + sizeOf(PolicyDocument));
  }
  return most([...sizes.values()]);
};

export const measure = (assembly: CloudAssembly): Measured => {
  const files = assembly.stacks.map(({ templateFullPath }) => templateFullPath);
  const templates = files.map((file) => Template.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const sizes = templates.map(({ Resources }) => Object.keys(Resources).length);
  const all = templates.flatMap(valuesOf).map(([, resource]) => resource);
  const gemeenten = assembly.stacks.flatMap(({ stackName }, at) =>
    /-gm\d{4}$/.test(stackName) ? [sizes[at] ?? 0] : [],
  );
  return {
    stacks: templates.length,
    templateBytes: most(files.map((file) => statSync(file).size)),
    resourcesOfLargest: most(sizes),
    resourcesOfGemeente: most(gemeenten),
    outputsOfLargest: most(templates.map(({ Outputs }) => Object.keys(Outputs).length)),
    count: (type) => all.filter(({ Type }) => Type === type).length,
    longest: (type, property) =>
      most(all.filter(({ Type }) => Type === type).map(({ Properties }) => sizeOf(Properties[property]))),
    rolePolicies: most(templates.map(rolePolicies)),
  };
};
