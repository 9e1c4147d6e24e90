import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** Where alarms arrive: one mailbox of a duty. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, { name, key, contact }: { name: string; key: IKey; contact: string }) {
    super(scope, id, { topicName: name, masterKey: key, enforceSSL: true });
    this.addSubscription(new EmailSubscription(contact));
  }
}
