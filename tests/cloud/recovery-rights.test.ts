// What somebody may, and may not, who was given the rights that `npm run recover -- --rights` prints. After a gemeente was
// put back: that it was lies beside its anchors.
import {
  DeleteResourcePolicyCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutResourcePolicyCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { LambdaClient, ListEventSourceMappingsCommand, UpdateEventSourceMappingCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { beforeAll, describe, expect, test } from 'vitest';
import { amersfoort, utrecht } from '../support/engine.ts';
import { npmRun } from './npm-run.ts';
import { place } from './place.ts';
import { type Somebody, somebodyWithRights } from './somebody-with-rights.ts';

const bucket = `greep-${utrecht}-anchors-${place.account}`;

let carla: Somebody;
beforeAll(async () => {
  const { said } = await npmRun('recover', ['--gemeente', utrecht, '--rights']);
  carla = await somebodyWithRights('carla', said);
});

describe('whoever may put back one gemeente', () => {
  const as = () => new DynamoDBClient({ credentials: carla.credentials, maxAttempts: 1 });

  test('cannot remove a table of it, even by a policy of their own on it', async () => {
    const TableName = `greep-${utrecht}-care`;
    const remove = () => as().send(new DeleteTableCommand({ TableName }));
    await expect(remove()).rejects.toThrow(/not authorized/);
    const { Table } = await as().send(new DescribeTableCommand({ TableName }));
    const ResourceArn = Table?.TableArn ?? '';
    // an account as principal would leave it to the rights of whoever asks
    const { Arn: AWS } = await new STSClient({ credentials: carla.credentials }).send(new GetCallerIdentityCommand({}));
    const all = { Effect: 'Allow', Principal: { AWS }, Action: 'dynamodb:*', Resource: ResourceArn };
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [all] });
    await as().send(new PutResourcePolicyCommand({ ResourceArn, Policy }));
    try {
      await expect(remove()).rejects.toThrow(/not authorized/);
    } finally {
      await as().send(new DeleteResourcePolicyCommand({ ResourceArn }));
    }
  });

  test('cannot read another one', async () => {
    const read = as().send(new ScanCommand({ TableName: `greep-${amersfoort}-care` }));
    await expect(read).rejects.toThrow(/not authorized/);
  });

  test('can stop its facts, and those of nobody else', async () => {
    const { EventSourceMappings = [] } = await new LambdaClient({}).send(new ListEventSourceMappingsCommand({}));
    const lambda = new LambdaClient({ credentials: carla.credentials, maxAttempts: 1 });
    // changes nothing: they go already
    const letGo = (of: string) => {
      const { UUID } = EventSourceMappings.find(({ EventSourceArn }) => EventSourceArn?.includes(of)) ?? {};
      return lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: true }));
    };
    expect((await letGo(`table/greep-${utrecht}-outbox/`)).FunctionArn).toMatch(/:greep-carriers:live$/);
    for (const other of [`table/greep-${amersfoort}-outbox/`, 'table/greep-national/'])
      await expect(letGo(other)).rejects.toThrow(/not authorized/);
  });

  test('can read its anchors, to hold the trail against them, and those of nobody else', async () => {
    const reading = new S3Client({ credentials: carla.credentials, maxAttempts: 1 });
    const list = (Bucket: string) => reading.send(new ListObjectsV2Command({ Bucket, Prefix: 'recoveries/' }));
    const { Contents: [{ Key } = {}] = [] } = await list(bucket);
    expect((await reading.send(new GetObjectCommand({ Bucket: bucket, Key }))).ContentType).toBe('application/json');
    await expect(list(bucket.replace(utrecht, amersfoort))).rejects.toThrow(/[Aa]ccess ?[Dd]enied|not authorized/);
  });
});
