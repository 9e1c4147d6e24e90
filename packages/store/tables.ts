// Four tables per gemeente and one of the nation, told as data: the local installation creates them from this,
// and a test compares what the stacks declare with it.
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Gemeente } from '@greep/kernel';
import type { IndexName, TableName } from './planes.ts';

export type TableDefinition = {
  readonly table: TableName;
  /** Every table and index has a text partition key and a text sort key; indexes carry the whole row. */
  readonly key: { readonly partition: string; readonly sort: string };
  readonly indexes: readonly { readonly name: IndexName; readonly partition: string; readonly sort: string }[];
  /** Attribute with the epoch second after which a row may be swept. */
  readonly timeToLive?: 'expiresAt';
  /** Only the outbox is streamed: events leave through it and nothing else does. */
  readonly hasStream: boolean;
};

const key = { partition: 'pk', sort: 'sk' };

export const tableDefinitions: readonly TableDefinition[] = [
  {
    table: 'care',
    key,
    indexes: [
      { name: 'gsi1', partition: 'gsi1pk', sort: 'gsi1sk' },
      { name: 'gsi2', partition: 'gsi2pk', sort: 'gsi2sk' },
    ],
    timeToLive: 'expiresAt',
    hasStream: false,
  },
  { table: 'outbox', key, indexes: [], timeToLive: 'expiresAt', hasStream: true },
  { table: 'trail', key, indexes: [], hasStream: false },
  { table: 'reports', key, indexes: [], hasStream: false },
];

/** The table of the nation: rows, chains and facts in one. */
export const nationalTable: TableDefinition = {
  table: 'national',
  key,
  indexes: [{ name: 'gsi1', partition: 'gsi1pk', sort: 'gsi1sk' }],
  timeToLive: 'expiresAt',
  hasStream: true,
};

export type TableNaming = (gemeente: Gemeente, table: TableName) => string;

export const tableName: TableNaming = (gemeente, table) => `greep-${gemeente}-${table}`;

export const nationalTableName = 'greep-national';

/** Whatever table is meant, the nation has one. */
export const nationalTables: TableNaming = () => nationalTableName;

const keySchema = ({ partition, sort }: { partition: string; sort: string }): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

/** What CreateTable is asked for a definition, for engines without a stack. Streams and sweeping stay off. */
export const createTableInput = (name: string, { key: own, indexes }: TableDefinition): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keySchema(own),
  AttributeDefinitions: [own, ...indexes]
    .flatMap(({ partition, sort }) => [partition, sort])
    .map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  ...(indexes.length > 0 && {
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'ALL' },
    })),
  }),
});
