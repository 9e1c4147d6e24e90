// The few rights that functions have outside every plane, because what they reach belongs to no gemeente.
import { Aws } from 'aws-cdk-lib';
import { arnOf } from '../arn-of.ts';
import { acceptPattern } from '../constructs/accept-finding.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import type { HouseTable } from '../constructs/house-table.ts';
import type { PlatformKey } from '../constructs/platform-key.ts';
import type { FunctionEntry } from '../function-table.ts';
import { platform } from '../platform.ts';

const viaDynamoDb = { 'kms:ViaService': `dynamodb.${platform.region}.${Aws.URL_SUFFIX}` };

const sessionActions = {
  'keeps-alive': ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  'opens-and-ends': [
    'dynamodb:GetItem',
    'dynamodb:UpdateItem',
    'dynamodb:PutItem',
    'dynamodb:DeleteItem',
    'dynamodb:Query',
  ],
  none: [],
} as const satisfies Record<FunctionEntry['sessions'], readonly string[]>;

/** Everybody looks a session up by the digest of its id; only two functions can list those of one person. */
export const letUseSessions = (
  to: HouseFunction,
  { sessions, key, use }: { sessions: HouseTable; key: PlatformKey; use: FunctionEntry['sessions'] },
): void => {
  if (use === 'none') return;
  to.may(sessionActions[use], [sessions.tableArn]);
  if (use === 'opens-and-ends') to.may(['dynamodb:Query'], [`${sessions.tableArn}/index/gsi1`]);
  to.may(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'], [key.keyArn], {
    StringEquals: viaDynamoDb,
  });
};

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
    StringEquals: viaDynamoDb,
    StringLike: { 'aws:ResourceTag/gemeente': 'gm????' },
  });
  for (const pattern of [streams, queues, keys]) {
    acceptPattern(carriers.ownRole, pattern, {
      because: 'Every gemeente has an outbox, and a new one must not change the platform.',
    });
  }
};
