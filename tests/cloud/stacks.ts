// What CloudFormation says that it made.
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type StackResource,
} from '@aws-sdk/client-cloudformation';

export const cloudFormation = new CloudFormationClient({});

export const platformStack = 'greep-platform';
export const stackOf = (gemeente: string): string => `greep-${gemeente}`;

export const resourcesIn = async (stack: string, type: string): Promise<readonly StackResource[]> => {
  const told = await cloudFormation.send(new DescribeStackResourcesCommand({ StackName: stack }));
  return (told.StackResources ?? []).filter(({ ResourceType }) => ResourceType === type);
};

/** The name or id that AWS gave to the only resource of a type in a stack, or to the one whose logical id begins so. */
export const idOf = async (stack: string, type: string, logical = ''): Promise<string> => {
  const found = (await resourcesIn(stack, type)).filter(({ LogicalResourceId }) =>
    LogicalResourceId?.startsWith(logical),
  );
  const [only] = found;
  if (found.length !== 1 || !only?.PhysicalResourceId)
    throw new Error(`${stack} has ${found.length} of ${type} ${logical}`);
  return only.PhysicalResourceId;
};

export const statusOf = async (stack: string): Promise<string> => {
  const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack }));
  return Stacks?.[0]?.StackStatus ?? 'gone';
};

/** What a stack tells to whoever deployed it. */
export const outputOf = async (stack: string, name: string): Promise<string> => {
  const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack }));
  const found = Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  if (!found) throw new Error(`${stack} tells no ${name}`);
  return found;
};
