import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acceptFinding } from './accept-finding.ts';

/** Where the place in the stream is kept of what could not be carried: shard and number, no content. */
export class SetAsideQueue extends Queue {
  constructor(scope: Construct, id: string, name: string) {
    super(scope, id, {
      queueName: name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acceptFinding(this, 'AwsSolutions-SQS3', {
      because: 'This queue is itself the end of the line: what lies in it waits for a person.',
    });
  }
}
