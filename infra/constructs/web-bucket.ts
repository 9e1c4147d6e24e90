import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { platform } from '../platform.ts';
import { acceptFinding } from './accept-finding.ts';

/** The files of the web application, the same for everybody: no family is in them. Only CloudFront reads them. */
export class WebBucket extends Bucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      bucketName: `${platform.name}-web-${Aws.ACCOUNT_ID}`,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      // what was written over can be put back for a month; files of earlier versions are never written over and stay
      lifecycleRules: [{ id: 'written-over', noncurrentVersionExpiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const finding of ['AwsSolutions-S1', 'NIST.800.53.R5-S3BucketLoggingEnabled'])
      acceptFinding(this, finding, {
        because: 'Only CloudFront reads here, and a log of it would tell who opened which page.',
      });
    acceptFinding(this, 'NIST.800.53.R5-S3BucketReplicationEnabled', {
      because: 'Every file is made from the source by one command and can be brought here again.',
    });
    acceptFinding(this, 'NIST.800.53.R5-S3DefaultEncryptionKMS', {
      because: 'What lies here is public: the same program is sent to everybody who asks.',
    });
  }
}
