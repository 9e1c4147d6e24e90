import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { platform } from '../platform.ts';
import { HouseKey } from './house-key.ts';

/** Log groups lie under it. */
const forLogs = [
  'Decrypt',
  'DescribeKey',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
];
/** An alarm is sent to a topic that lies under it. */
const forAlarms = ['Decrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext'];

/** Encrypts what all gemeenten share: sessions, logs, alarms. No family's data is under it. */
export class PlatformKey extends HouseKey {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      alias: `${platform.name}-platform`,
      description: 'Encrypts sessions, logs and alarms of Greep',
      through: ['dynamodb', 'secretsmanager', 'sns'],
    });
    const logs = `arn:${Aws.PARTITION}:logs:${platform.region}:${Aws.ACCOUNT_ID}:log-group:/${platform.name}/*`;
    this.letService(`logs.${platform.region}.amazonaws.com`, forLogs, {
      ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logs },
    });
    this.letService('cloudwatch.amazonaws.com', forAlarms, { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } });
  }

  private letService(service: string, actions: readonly string[], conditions: Record<string, unknown>): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: actions.map((action) => `kms:${action}`),
        // in a key's own policy this star is the key itself
        resources: ['*'],
        conditions,
      }),
    );
  }
}
