import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { platform } from '../platform.ts';
import { acceptFinding } from './accept-finding.ts';

/** The name of the bucket of a gemeente or of the nation; a star in that place makes the pattern of all. */
export const anchorBucketName = (place: string): string => `${platform.name}-${place}-anchors-${Aws.ACCOUNT_ID}`;

const years = 5;

/**
 * Where the audit chains ended, day by day. For five years nobody can change or remove a version of a file, the account's
 * owner included, and until somebody rewrites the policy of the bucket or its life cycle nobody lays another one over it or
 * takes its name away either. Whoever may set the bucket up otherwise can leave later files without a lock, and whoever may
 * destroy the key makes all of them unreadable, a month later: both show in the account's own trail.
 */
export class AnchorBucket extends Bucket {
  constructor(scope: Construct, id: string, { place, key }: { place: string; key: IKey }) {
    super(scope, id, {
      bucketName: anchorBucketName(place),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // one data key for the whole bucket instead of a call to KMS for each file
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(years * 365)),
      // of a bucket with versions, ending only marks a file as gone: what lay below the mark goes, and then the mark
      lifecycleRules: [
        {
          id: 'when-the-lock-ends',
          expiration: Duration.days(years * 365 + 30),
          noncurrentVersionExpiration: Duration.days(1),
        },
        { id: 'marks-of-nothing', expiredObjectDeleteMarker: true },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const refuse = (sid: string, actions: string[], conditions = {}): void => {
      const [effect, principals, resources] = [Effect.DENY, [new AnyPrincipal()], [this.arnForObjects('*')]];
      this.addToResourcePolicy(new PolicyStatement({ sid, effect, principals, actions, resources, conditions }));
    };
    refuse('NothingOverAnother', ['s3:PutObject'], { Null: { 's3:if-none-match': 'true' } });
    refuse('NothingTakenAway', ['s3:DeleteObject', 's3:DeleteObjectVersion']);
    refuse('NothingFromElsewhere', ['s3:ReplicateObject', 's3:ReplicateDelete']);
    for (const finding of ['AwsSolutions-S1', 'NIST.800.53.R5-S3BucketLoggingEnabled'])
      acceptFinding(this, finding, {
        because: 'One function writes one file a day here, and the account keeps who calls S3 in its own trail.',
      });
    acceptFinding(this, 'NIST.800.53.R5-S3BucketReplicationEnabled', {
      because: 'Each file says again where all chains end, so a lost one is made good the next night.',
    });
  }
}
