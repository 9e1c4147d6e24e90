import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** A key that rotates, outlives its stack, and can be called back for a month after somebody deletes it. */
export class HouseKey extends Key {
  constructor(scope: Construct, id: string, { alias, description }: { alias: string; description: string }) {
    super(scope, id, {
      alias,
      description,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
