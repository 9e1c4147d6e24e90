import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { platform } from '../platform.ts';

export type HouseKeyProps = {
  readonly alias: string;
  readonly description: string;
  /** The services through which it may be used, such as `dynamodb`, and in no other way. */
  readonly through: readonly string[];
};

/** All that keeps a key in order, and nothing that opens what it closed. */
const keep = [
  'CancelKeyDeletion',
  'CreateAlias',
  'DeleteAlias',
  'DescribeKey',
  'DisableKey',
  'EnableKey',
  'EnableKeyRotation',
  'GetKeyPolicy',
  'GetKeyRotationStatus',
  'ListAliases',
  'ListGrants',
  'ListKeyPolicies',
  'ListKeyRotations',
  'ListResourceTags',
  'PutKeyPolicy',
  // asked of whoever makes a vault under it
  'RetireGrant',
  'RevokeGrant',
  'ScheduleKeyDeletion',
  'TagResource',
  'UntagResource',
  'UpdateAlias',
  'UpdateKeyDescription',
];
const use = [
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
];

const inKms = (actions: readonly string[]): string[] => actions.map((action) => `kms:${action}`);

/** The principal is the account: which of its roles may do it, their own policies say. In a key's policy the star is the key itself. */
const statement = (sid: string, actions: readonly string[], conditions?: Record<string, unknown>): PolicyStatement =>
  new PolicyStatement({
    sid,
    principals: [new AccountRootPrincipal()],
    actions: inKms(actions),
    resources: ['*'],
    ...(conditions && { conditions }),
  });

const policyOf = (through: readonly string[]): PolicyDocument => {
  const services = through.map((service) => `${service}.${platform.region}.${Aws.URL_SUFFIX}`);
  const via = { 'kms:ViaService': services, 'kms:CallerAccount': Aws.ACCOUNT_ID };
  return new PolicyDocument({
    statements: [
      statement('KeepItInOrder', keep),
      statement('UseItThroughThese', use, { StringEquals: via }),
      statement('LendItToThese', ['CreateGrant'], {
        StringEquals: via,
        Bool: { 'kms:GrantIsForAWSResource': 'true' },
      }),
    ],
  });
};

/**
 * A key that rotates, outlives its stack, and can be called back for a month after somebody deletes it. Whatever rights
 * somebody has in the account, the key itself refuses to open anything but through the services that are named, until
 * somebody who may keep it in order writes another policy.
 */
export class HouseKey extends Key {
  constructor(scope: Construct, id: string, { alias, description, through }: HouseKeyProps) {
    super(scope, id, {
      alias,
      description,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
      policy: policyOf(through),
    });
  }
}
