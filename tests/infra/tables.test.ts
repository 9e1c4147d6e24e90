// What the stacks declare and what the store is written for are the same tables.
import { nationalTable, type TableDefinition, tableDefinitions } from '@greep/store';
import { describe, expect, it } from 'vitest';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf, type StackTemplate } from './template.ts';

const whole = synthesise(readGemeenten());

const tablesIn = (template: StackTemplate) =>
  resourcesOf(template, 'AWS::DynamoDB::GlobalTable').map(([, { Properties }]) => Properties);

const expectAsWritten = (table: Record<string, unknown> | undefined, definition: TableDefinition): void => {
  const key = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
  expect(table?.KeySchema).toEqual(key(definition.key.partition, definition.key.sort));
  expect(table?.GlobalSecondaryIndexes ?? []).toEqual(
    definition.indexes.map(({ name, partition, sort }) => ({
      IndexName: name,
      KeySchema: key(partition, sort),
      Projection: { ProjectionType: 'ALL' },
    })),
  );
  expect(Boolean(table?.StreamSpecification)).toBe(definition.hasStream);
  expect(table?.TimeToLiveSpecification).toEqual(
    definition.timeToLive && { AttributeName: definition.timeToLive, Enabled: true },
  );
};

describe('the tables of a gemeente', () => {
  it('are those that the store is written for, with the same keys, indexes, stream and expiry', () => {
    const found = tablesIn(whole.gemeenten.get('gm0344') ?? whole.platform);
    for (const definition of tableDefinitions)
      expectAsWritten(
        found.find(({ TableName }) => TableName === `greep-gm0344-${definition.table}`),
        definition,
      );
    expect(found).toHaveLength(tableDefinitions.length);
  });
});

describe('the table of the nation', () => {
  it('is the one that the store is written for, under a key that only sessions of the nation use', () => {
    const table = tablesIn(whole.platform).find(({ TableName }) => TableName === 'greep-national');
    expectAsWritten(table, nationalTable);
    const tagged = resourcesOf(whole.platform, 'AWS::KMS::Key').filter(([, { Properties }]) =>
      JSON.stringify(Properties.Tags ?? []).includes('"national"'),
    );
    expect(tagged).toHaveLength(1);
    expect(JSON.stringify(table)).toContain(tagged[0]?.[0]);
  });

  it('hands its facts to the carriers, and none of its other rows', () => {
    const [[, source] = ['', undefined]] = resourcesOf(whole.platform, 'AWS::Lambda::EventSourceMapping');
    expect(source?.Properties.FilterCriteria).toEqual({
      Filters: [{ Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"SHARD#"}]}}}}' }],
    });
  });
});
