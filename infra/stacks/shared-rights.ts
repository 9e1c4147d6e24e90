// The few rights that functions have outside every plane, because what they reach belongs to no gemeente.
import { Aws } from 'aws-cdk-lib';
import { arnOf } from '../arn-of.ts';
import { acceptPattern } from '../constructs/accept-finding.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import type { HouseSecret } from '../constructs/house-secret.ts';
import type { HouseTable } from '../constructs/house-table.ts';
import type { PlatformKey } from '../constructs/platform-key.ts';
import { platform } from '../platform.ts';

const dynamoDb = `dynamodb.${platform.region}.${Aws.URL_SUFFIX}`;

type SessionRight = readonly [actions: readonly string[], prefixes: readonly string[]];

const everybody: readonly SessionRight[] = [
  [['dynamodb:GetItem', 'dynamodb:UpdateItem'], ['SESSION#*']],
  [['dynamodb:UpdateItem'], ['ATTEMPTS#*']],
  [['dynamodb:GetItem'], ['SUBJECT#*', 'PLATFORM-PERSON#*']],
];

const whoeverOpensThem: readonly SessionRight[] = [
  [
    ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
    ['SESSION#*', 'PENDING#*'],
  ],
  [['dynamodb:PutItem'], ['SUBJECT#*', 'SEEN#*']],
  [['dynamodb:GetItem'], ['SEEN#*']],
];

export type SharedThings = { readonly sessions: HouseTable; readonly key: PlatformKey };

/** A session is found by the digest of its id and nowhere listed: there is no Query and no Scan of this table. */
export const letUseSessions = (to: HouseFunction, { sessions, key }: SharedThings, opensSessions: boolean): void => {
  for (const [actions, prefixes] of opensSessions ? [...everybody, ...whoeverOpensThem] : everybody) {
    to.may(actions, [sessions.tableArn], {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    });
  }
  to.may(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'], [key.keyArn], {
    StringEquals: { 'kms:ViaService': [dynamoDb, `secretsmanager.${platform.region}.${Aws.URL_SUFFIX}`] },
  });
};

/** A secret is read when the function starts. */
export const letRead = (to: HouseFunction, secret: HouseSecret): void =>
  to.may(['secretsmanager:GetSecretValue'], [secret.secretArn]);

/** Issuers and theme of the gemeente whose host was asked for: public facts, read before anybody is signed in. */
export const letKnowHosts = (to: HouseFunction): void => {
  const hosts = ['ssm', `parameter/${platform.name}/hosts/*`] as const;
  to.may(['ssm:GetParameter'], [arnOf(...hosts)]);
  acceptPattern(to.ownRole, hosts, {
    because: 'A new gemeente must not change the platform, so its host is found under this path.',
  });
};

/**
 * The poller reads every gemeente's outbox stream in the carriers' name and sets failures aside in its queue.
 * By the pattern of their names: attached policies per gemeente would end at twenty.
 */
export const letFollowOutboxes = (carriers: HouseFunction): void => {
  const streams = ['dynamodb', `table/${platform.name}-gm*-outbox/stream/*`] as const;
  const queues = ['sqs', `${platform.name}-gm*-set-aside`] as const;
  const keys = ['kms', 'key/*'] as const;
  carriers.may(
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    [arnOf(...streams)],
  );
  carriers.may(['sqs:SendMessage'], [arnOf(...queues)]);
  carriers.may(['kms:Decrypt'], [arnOf(...keys)], {
    StringEquals: { 'kms:ViaService': dynamoDb },
    StringLike: { 'aws:ResourceTag/gemeente': 'gm????' },
  });
  for (const pattern of [streams, queues, keys]) {
    acceptPattern(carriers.ownRole, pattern, {
      because: 'Every gemeente has an outbox, and a new one must not change the platform.',
    });
  }
};
