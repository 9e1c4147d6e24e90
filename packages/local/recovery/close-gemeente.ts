// While a gemeente is put back, nobody may work in it: a policy on its own tables refuses every plane, and its facts wait.
// Nothing of the stacks changes, so the next deployment finds what it left.
import { setTimeout as pause } from 'node:timers/promises';
import { DeleteResourcePolicyCommand, type DynamoDBClient, PutResourcePolicyCommand } from '@aws-sdk/client-dynamodb';
import {
  GetEventSourceMappingCommand,
  type LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';
import type { Gemeente } from '@greep/kernel';
import { tableName } from '@greep/store';
import { recovered } from './beside.ts';
import { describeTable } from './restore-beside.ts';

export type Door = { readonly client: DynamoDBClient; readonly lambda: LambdaClient; readonly gemeente: Gemeente };

const planesOf = (tableArn: string): string => {
  const [arn, partition, , , account] = tableArn.split(':');
  return `${arn}:${partition}:iam::${account}:role/greep-plane-*`;
};

export const refusalOfPlanes = (tableArn: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ClosedWhileItIsPutBack',
        Effect: 'Deny',
        Principal: '*',
        Action: 'dynamodb:*',
        Resource: [tableArn, `${tableArn}/index/*`],
        Condition: { ArnLike: { 'aws:PrincipalArn': planesOf(tableArn) } },
      },
    ],
  });

const arnsOf = async ({ client, gemeente }: Door): Promise<readonly string[]> => {
  const tables = recovered.map((table) => describeTable(client, tableName(gemeente, table)));
  return (await Promise.all(tables)).map((table) => table?.TableArn ?? '');
};

/** The way of this gemeente's facts to the carriers, and no other. */
const letFactsGo = async ({ client, lambda, gemeente }: Door, Enabled: boolean): Promise<void> => {
  const outbox = await describeTable(client, tableName(gemeente, 'outbox'));
  const EventSourceArn = outbox?.LatestStreamArn;
  if (!EventSourceArn) throw new Error(`the outbox of ${gemeente} has no stream`);
  const { EventSourceMappings = [] } = await lambda.send(new ListEventSourceMappingsCommand({ EventSourceArn }));
  const wanted = Enabled ? 'Enabled' : 'Disabled';
  for (const { UUID } of EventSourceMappings.filter((one) => one.EventSourceArn === EventSourceArn)) {
    await lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled }));
    while ((await lambda.send(new GetEventSourceMappingCommand({ UUID }))).State !== wanted) await pause(500);
  }
};

export const closeGemeente = async (door: Door): Promise<void> => {
  await letFactsGo(door, false);
  for (const ResourceArn of await arnsOf(door)) {
    const Policy = refusalOfPlanes(ResourceArn);
    await door.client.send(new PutResourcePolicyCommand({ ResourceArn, Policy }));
  }
};

export const openGemeente = async (door: Door): Promise<void> => {
  for (const ResourceArn of await arnsOf(door)) {
    await door.client.send(new DeleteResourcePolicyCommand({ ResourceArn })).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'PolicyNotFoundException')) throw error;
    });
  }
  await letFactsGo(door, true);
};
