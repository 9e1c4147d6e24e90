import { CfnRule } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import type { GemeenteSettings } from '../gemeente.ts';
import { publishRuleOf } from '../platform.ts';

export type PublishScheduleProps = Pick<GemeenteSettings, 'code' | 'name' | 'suppressionThreshold'> & {
  readonly publisherArn: string;
};

/**
 * Starts the publisher for one gemeente, once a day, and says below which number its figures are hidden. Twice changes
 * nothing: what is published stays. That rules of this name may start it is written in the platform, so that a new
 * gemeente changes nothing there.
 */
export class PublishSchedule extends CfnRule {
  constructor(scope: Construct, id: string, props: PublishScheduleProps) {
    const { code, name, suppressionThreshold, publisherArn } = props;
    super(scope, id, {
      name: publishRuleOf(code),
      description: `Publishes the figures of ${name} that are due`,
      // three o'clock in Universal Time is night in the Netherlands all year
      scheduleExpression: 'cron(0 3 * * ? *)',
      targets: [
        {
          id: 'publisher',
          arn: publisherArn,
          input: JSON.stringify({ gemeente: code, suppressionThreshold }),
          retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 6 * 3600 },
        },
      ],
    });
  }
}
