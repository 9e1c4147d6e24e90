// The tables of these runs come out of the synthesised templates. An engine refuses what CloudFormation would let
// through: an index over an attribute that nobody defined.
import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { platformTableInput, platformTableName } from '@greep/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amersfoort, startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';
import { openEmbedded, openSecond, secondEndpoint } from './ground.ts';
import { readTemplateTables } from './template-tables.ts';

const tables = readTemplateTables();

describe.each([
  ['the embedded engine', openEmbedded],
  ['the second engine', async () => openSecond(secondEndpoint() ?? '')],
])('%s', (_, open) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine([], open);
  });
  afterAll(() => engine.stop());

  test('makes every table that the stacks declare, with its indexes', async () => {
    const declared = [...tables.of(utrecht), ...tables.of(amersfoort), tables.named(platformTableName)];
    for (const table of declared) await engine.client.send(new CreateTableCommand(table));
    for (const { TableName, KeySchema, GlobalSecondaryIndexes: indexes = [] } of [...declared, tables.national]) {
      const { Table } = await engine.client.send(new DescribeTableCommand({ TableName }));
      expect(Table?.KeySchema).toEqual(KeySchema);
      const made = Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName) ?? [];
      expect(made.sort()).toEqual(indexes.map(({ IndexName }) => IndexName).sort());
    }
  });

  test.each([tables.national, ...tables.of(utrecht).filter(({ GlobalSecondaryIndexes }) => GlobalSecondaryIndexes)])(
    'refuses $TableName when an index is over an attribute that is not defined',
    async ({ AttributeDefinitions: [...defined] = [], ...table }) => {
      const AttributeDefinitions = defined.filter(({ AttributeName }) => AttributeName !== 'gsi1sk');
      expect(AttributeDefinitions).toHaveLength(defined.length - 1);
      const faulty = new CreateTableCommand({ ...table, TableName: `${table.TableName}-faulty`, AttributeDefinitions });
      await expect(engine.client.send(faulty)).rejects.toMatchObject({ name: 'ValidationException' });
    },
  );
});

test('the table of sessions is the one that the store is written for', () => {
  expect(tables.named(platformTableName)).toEqual(platformTableInput);
});
