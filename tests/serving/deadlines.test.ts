// The function that counts what stands past its deadline, as it runs on one machine and as infra starts it.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { nationalTableName, tableName } from '@greep/store';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';

let engine: TestEngine;
let handler: (order: unknown) => Promise<object>;

const write = (table: string, agenda: string, id: string, due: string) =>
  engine.client.send(
    new PutItemCommand({
      TableName: table,
      Item: {
        ...{ pk: { S: `DOORBRAAK#${id}` }, sk: { S: 'FILE' }, data: { S: 'Wie helpt de familie Bouzid?' } },
        ...{ gsi1pk: { S: agenda }, gsi1sk: { S: `${due}#${id}` } },
      },
    }),
  );

beforeAll(async () => {
  engine = await startTestEngine();
  const care = tableName(utrecht, 'care');
  await write(care, 'LADDER#doorbraakteam', '1', '2026-01-01');
  await write(care, 'LADDER#doorbraakteam', '2', '2026-01-02');
  await write(care, 'LADDER#doorbraakteam', '3', '2999-01-01');
  await write(care, 'LADDER#policyTeam', '4', '2026-01-01');
  await write(nationalTableName, 'NATION#open', '5', '2026-01-01');
  const keys = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
  const surroundings = { AWS_REGION: 'eu-west-1', GREEP_DYNAMODB_ENDPOINT: engine.endpoint, ...keys };
  for (const [name, value] of Object.entries(surroundings)) vi.stubEnv(name, value);
  ({ handler } = await import('../../functions/deadlines/index.ts'));
});
afterEach(() => void vi.restoreAllMocks());
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});

describe('counting deadlines', () => {
  const lines = () => vi.spyOn(console, 'info').mockImplementation(() => {});

  it('tells one object of numbers for a gemeente, and not a word of anybody', async () => {
    const said = lines();
    expect(await handler({ gemeente: 'gm0344' })).toEqual({ doorbraakteam: 2, policyTeam: 1 });
    expect(said.mock.calls.map(([line]) => line)).toEqual([
      { kind: 'past-deadline', gemeente: 'gm0344', questions: 3, doorbraakteam: 2, policyTeam: 1 },
    ]);
  });

  it('tells a line too when nothing waits too long, so that a calm night is a number', async () => {
    const said = lines();
    await handler({ gemeente: 'gm0307' });
    expect(said.mock.calls[0]?.[0]).toMatchObject({ gemeente: 'gm0307', questions: 0 });
  });

  it('counts the agenda of the nation for the nation', async () => {
    const said = lines();
    expect(await handler({ gemeente: 'national' })).toEqual({ national: 1 });
    expect(said.mock.calls[0]?.[0]).toMatchObject({ gemeente: 'national', questions: 1 });
  });

  it('fails at an order that is none, so that it is tried again and then set aside', async () => {
    await expect(handler({ gemeente: 'everybody' })).rejects.toThrow();
  });
});
