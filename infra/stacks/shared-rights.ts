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

type SessionRight = {
  readonly actions: readonly string[];
  readonly prefixes: readonly string[];
  /** All that a request may name, the key among it, and what it may have answered. */
  readonly only?: { readonly attributes: readonly string[]; readonly answers: string };
};

/** An update could also make a row or change whose it is: so it moves the times of one and touches nothing else. */
const keepAlive: SessionRight = {
  actions: ['dynamodb:UpdateItem'],
  prefixes: ['SESSION#*'],
  only: { attributes: ['pk', 'touchedAt', 'expiresAt'], answers: 'NONE' },
};

const countAttempts: SessionRight = {
  actions: ['dynamodb:UpdateItem'],
  prefixes: ['ATTEMPTS#*'],
  only: { attributes: ['pk', 'attempts', 'expiresAt'], answers: 'UPDATED_NEW' },
};

const everybody: readonly SessionRight[] = [
  { actions: ['dynamodb:GetItem'], prefixes: ['SESSION#*', 'SUBJECT#*', 'PLATFORM-PERSON#*'] },
  keepAlive,
];

const whoeverOpensThem: readonly SessionRight[] = [
  { actions: ['dynamodb:PutItem', 'dynamodb:DeleteItem'], prefixes: ['SESSION#*', 'PENDING#*'] },
  { actions: ['dynamodb:PutItem'], prefixes: ['SUBJECT#*', 'SEEN#*'] },
  { actions: ['dynamodb:GetItem'], prefixes: ['SEEN#*'] },
  countAttempts,
];

/**
 * ForAllValues is true for an absent key as well, hence the Null tests. By the DynamoDB developer guide, fine-grained
 * access control: with attributes go the answers, since those that hold the whole row would tell the others.
 */
const conditionsOf = ({ prefixes, only }: SessionRight) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes },
  ...(only && {
    'ForAllValues:StringEquals': { 'dynamodb:Attributes': only.attributes },
    StringEqualsIfExists: { 'dynamodb:ReturnValues': only.answers },
  }),
  Null: { 'dynamodb:LeadingKeys': 'false', ...(only && { 'dynamodb:Attributes': 'false' }) },
});

export type SharedThings = { readonly sessions: HouseTable; readonly key: PlatformKey };

/** A session is found by the digest of its id and nowhere listed: there is no Query and no Scan of this table. */
export const letUseSessions = (to: HouseFunction, { sessions, key }: SharedThings, opensSessions: boolean): void => {
  for (const right of opensSessions ? [...everybody, ...whoeverOpensThem] : everybody)
    to.may(right.actions, [sessions.tableArn], conditionsOf(right));
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
