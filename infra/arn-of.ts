import { Aws } from 'aws-cdk-lib';
import { platform } from './platform.ts';

/** An ARN in this account and region, in whatever partition the stack is deployed to. */
export const arnOf = (service: string, resource: string): string =>
  `arn:${Aws.PARTITION}:${service}:${platform.region}:${Aws.ACCOUNT_ID}:${resource}`;
