import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { platform } from '../platform.ts';
import { type Because, reasonIn } from './because.ts';

/** Lets one finding of the rule pack stand, for one construct and for a written reason. */
export const acceptFinding = (construct: IConstruct, finding: string, reason: Because): void => {
  Validations.of(construct).acknowledge({ id: finding, reason: reasonIn(reason) });
};

export const acceptInlinePolicy = (role: IConstruct): void =>
  acceptFinding(role, 'NIST.800.53.R5-IAMNoInlinePolicy', {
    because: 'These rights are of this role alone and go with it; a policy apart could be given to another.',
  });

/** The same for a right on every resource whose name fits a pattern, such as `sqs` and `greep-gm*-set-aside`. */
export const acceptPattern = (
  construct: IConstruct,
  [service, pattern]: readonly [string, string],
  reason: Because,
): void =>
  acceptFinding(
    construct,
    `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:${service}:${platform.region}:<AWS::AccountId>:${pattern}]`,
    reason,
  );
