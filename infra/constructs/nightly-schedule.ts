import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';

export type NightlyScheduleProps = {
  readonly name: string;
  readonly description: string;
  readonly functionArn: string;
  /** Who may start the function. */
  readonly roleArn: string;
  readonly input: object;
};

/**
 * Starts a function once a night with the same words, at some moment of one hour, so that 342 gemeenten do not come at
 * once. What it starts changes nothing the second time. A schedule and not a rule: of those an account has a million,
 * of rules 300 (docs/quotas in `npm run quotas`).
 */
export class NightlySchedule extends CfnSchedule {
  constructor(scope: Construct, id: string, { name, description, functionArn, roleArn, input }: NightlyScheduleProps) {
    super(scope, id, {
      name,
      description,
      scheduleExpression: 'cron(0 3 * * ? *)',
      scheduleExpressionTimezone: 'Europe/Amsterdam',
      flexibleTimeWindow: { mode: 'FLEXIBLE', maximumWindowInMinutes: 60 },
      target: {
        arn: functionArn,
        roleArn,
        input: JSON.stringify(input),
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 6 * 3600 },
      },
    });
  }
}
