// Counting what lies in an index before a place.
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type Gemeente, nowhere } from '@greep/kernel';
import { nationalTableName, tableName } from '@greep/store';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { amersfoort, startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';
import { openAs } from './stage.ts';

const team = 'LADDER#doorbraakteam';
const today = '2026-11-29';

let engine: TestEngine;
beforeEach(async () => {
  await engine?.stop();
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

type Row = { readonly due: string; readonly id: string; readonly agenda?: string; readonly length?: number };

const write = (table: string, { due, id, agenda = team, length = 10 }: Row) =>
  engine.client.send(
    new PutItemCommand({
      TableName: table,
      Item: {
        ...{ pk: { S: `DOORBRAAK#${id}` }, sk: { S: 'FILE' }, data: { S: 'x'.repeat(length) } },
        ...{ gsi1pk: { S: agenda }, gsi1sk: { S: `${due}#${id}` } },
      },
    }),
  );
const care = (gemeente: Gemeente) => tableName(gemeente, 'care');
const counted = (agenda = team, gemeente = utrecht) =>
  openAs(engine, 'count-deadlines', gemeente).store.count('gsi1', agenda, today);

describe('a count', () => {
  test('is of what lies before the day, and not of what lies on it or after it', async () => {
    expect(await counted()).toBe(0);
    for (const [at, due] of ['2025-12-31', '2026-11-27', '2026-11-28', today, '2026-11-30'].entries())
      await write(care(utrecht), { due, id: String(at) });
    expect(await counted()).toBe(3);
  });

  test('is of one agenda of one gemeente and of no other', async () => {
    await write(care(utrecht), { due: '2026-11-01', id: '1' });
    await write(care(utrecht), { due: '2026-11-01', id: '2', agenda: 'LADDER#policyTeam' });
    await write(care(utrecht), { due: '2026-11-01', id: '3', agenda: 'LADDER#answered' });
    await write(care(amersfoort), { due: '2026-11-01', id: '4' });
    await write(care(amersfoort), { due: '2026-11-01', id: '5' });
    await write(nationalTableName, { due: '2026-11-01', id: '6', agenda: 'NATION#open' });
    expect([await counted(), await counted('LADDER#policyTeam'), await counted(team, amersfoort)]).toEqual([1, 1, 2]);
    expect(await counted('NATION#open', nowhere)).toBe(1);
  });

  test('goes on where one answer of the engine ends, after a megabyte', async () => {
    for (let at = 0; at < 7; at += 1)
      await write(care(utrecht), { due: '2026-11-01', id: String(at), length: 300_000 });
    const { Count, LastEvaluatedKey } = await engine.client.send(
      new QueryCommand({
        ...{ TableName: care(utrecht), IndexName: 'gsi1', Select: 'COUNT', KeyConditionExpression: 'gsi1pk = :pk' },
        ExpressionAttributeValues: { ':pk': { S: team } },
      }),
    );
    expect(Count).toBeLessThan(7);
    expect(LastEvaluatedKey).toBeDefined();
    expect(await counted()).toBe(7);
  });
});

describe('whoever may only count', () => {
  const client = new DynamoDBClient({ region: 'eu-west-1' });
  const wire = mockClient(client);

  test('asks for a number, by keys alone', async () => {
    wire.reset();
    wire.onAnyCommand().resolves({ Count: 3 });
    expect(await openAs({ client }, 'count-deadlines').store.count('gsi1', team, today)).toBe(3);
    const [input] = wire.commandCalls(QueryCommand).map(({ args: [command] }) => command.input);
    expect(input).toMatchObject({ TableName: care(utrecht), IndexName: 'gsi1', Select: 'COUNT' });
    expect(input).not.toHaveProperty('FilterExpression');
    expect(input).not.toHaveProperty('ProjectionExpression');
    expect(Object.values(input?.ExpressionAttributeNames ?? {})).toEqual(['gsi1pk', 'gsi1sk']);
  });

  test('counts agendas and nothing else', async () => {
    const { store } = openAs({ client }, 'count-deadlines');
    for (const [index, pk] of [
      ['gsi1', 'LADDER#answered'],
      ['gsi1', 'LADDER#national'],
      ['gsi1', 'NATION#open'],
      ['gsi1', 'WORKER#1'],
      ['gsi2', 'PATTERN#housing'],
    ] as const)
      await expect(store.count(index, pk, today)).rejects.toThrow('plane count-deadlines has no right to count');
    const ofNation = openAs({ client }, 'count-deadlines', nowhere).store;
    await expect(ofNation.count('gsi1', team, today)).rejects.toThrow('no right to count');
  });

  test('is nobody else: who reads the agenda has no need to', async () => {
    const { store } = openAs({ client }, 'doorbraak');
    await expect(store.count('gsi1', team, today)).rejects.toThrow('no right to count');
  });
});
