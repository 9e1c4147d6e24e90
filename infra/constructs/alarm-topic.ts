import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { workingFor } from './working-for.ts';

/** Where alarms arrive: one mailbox of a duty. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, { name, key, contact }: { name: string; key: IKey; contact: string }) {
    super(scope, id, { topicName: name, masterKey: key, enforceSSL: true });
    // the rule on TLS takes the place of what a topic allows by itself, so nobody could tell it anything
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [workingFor('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
      }),
    );
    this.addSubscription(new EmailSubscription(contact));
  }
}
