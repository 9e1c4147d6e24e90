import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acceptFinding } from './accept-finding.ts';
import { type Because, reasonIn } from './because.ts';

export type HouseSecretProps = {
  readonly name: string;
  readonly description: string;
  readonly key: IKey;
  /** Why it is not replaced by the clock. */
  readonly staysUntilReplacedByHand: Because;
};

/** Made here as 64 random characters; whoever needs another form puts that in its place after the first deployment. */
export class HouseSecret extends Secret {
  constructor(scope: Construct, id: string, { name, description, key, staysUntilReplacedByHand }: HouseSecretProps) {
    super(scope, id, {
      secretName: `greep/${name}`,
      description,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // named here and not above, where it would bring lines of its own into the policy of the key
    const { defaultChild } = this.node;
    if (!(defaultChild instanceof CfnSecret)) throw new Error(`the secret ${name} would lie under no key of ours`);
    defaultChild.kmsKeyId = key.keyArn;
    acceptFinding(this, 'AwsSolutions-SMG4', { because: reasonIn(staysUntilReplacedByHand) });
    acceptFinding(this, 'NIST.800.53.R5-SecretsManagerRotationEnabled', staysUntilReplacedByHand);
  }
}
