// What the run wrote down of the synthesised templates: their tables, in the words of CreateTable.
import { readFileSync } from 'node:fs';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Gemeente } from '@greep/kernel';
import { nationalTableName } from '@greep/store';
import * as z from 'zod';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

/** Whatever else a table has (copies, keys, protection) is no matter of an engine on one machine. */
export const TemplateTable = z.object({
  TableName: z.string(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  KeySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema, Projection: z.object({ ProjectionType: z.enum(['ALL']) }) }))
    .optional(),
});

const Written = z.array(TemplateTable);

export type TemplateTables = {
  readonly named: (name: string) => CreateTableCommandInput;
  readonly of: (gemeente: Gemeente) => readonly CreateTableCommandInput[];
  readonly national: CreateTableCommandInput;
};

export const readTemplateTables = (file = process.env.GREEP_SECOND_ENGINE_TABLES): TemplateTables => {
  if (!file) throw new Error('Which tables the stacks declare is not known here: start with npm run test:engine.');
  const tables = Written.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ GlobalSecondaryIndexes, ...table }) => ({
    ...table,
    ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
  }));
  const named = (name: string): CreateTableCommandInput => {
    const found = tables.find(({ TableName }) => TableName === name);
    if (!found) throw new Error(`the stacks declare no table ${name}`);
    return found;
  };
  return {
    named,
    national: named(nationalTableName),
    of: (gemeente) => {
      const found = tables.filter(({ TableName }) => TableName.startsWith(`greep-${gemeente}-`));
      if (found.length === 0) throw new Error(`the stacks declare no tables of ${gemeente}`);
      return found;
    },
  };
};
