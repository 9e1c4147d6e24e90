// Where the tables of a test lie: on an embedded engine of its own or, when the run names a second engine, in an account
// of its own on that one. Engines keep accounts apart by the key that signs, so tests meet nobody else's rows.
import { randomInt } from 'node:crypto';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Gemeente } from '@greep/kernel';
import { createTableInput, nationalTable, nationalTableName, tableDefinitions, tableName } from '@greep/store';
import { startEngine } from '../../packages/local/engine.ts';
import { readTemplateTables } from './template-tables.ts';

export type Ground = {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly tablesOf: (gemeente: Gemeente) => readonly CreateTableCommandInput[];
  readonly nationalTable: CreateTableCommandInput;
  readonly stop: () => Promise<void>;
};

export const openEmbedded = async (): Promise<Ground> => ({
  ...(await startEngine()),
  accessKeyId: 'local',
  tablesOf: (gemeente) =>
    tableDefinitions.map((definition) => createTableInput(tableName(gemeente, definition.table), definition)),
  nationalTable: createTableInput(nationalTableName, nationalTable),
});

/** With twelve digits for an account, as AWS numbers them. */
const newAccount = (): string => String(randomInt(100_000_000_000, 200_000_000_000));

/** The second engine that this run speaks of, with the tables that the stacks declare. */
export const openSecond = (endpoint: string): Ground => {
  const tables = readTemplateTables();
  return {
    endpoint,
    accessKeyId: newAccount(),
    tablesOf: tables.of,
    nationalTable: tables.national,
    stop: async () => {},
  };
};

export const secondEndpoint = (): string | undefined => process.env.GREEP_SECOND_ENGINE;

export const openGround = async (): Promise<Ground> => {
  const endpoint = secondEndpoint();
  return endpoint === undefined ? openEmbedded() : openSecond(endpoint);
};
