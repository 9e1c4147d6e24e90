import { CreateTableCommand, type DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import type { Gemeente } from '@greep/kernel';
import {
  createTableInput,
  nationalTable,
  nationalTableName,
  platformTableInput,
  tableDefinitions,
  tableName,
} from '@greep/store';

/** Creates what is not there yet, so it may run at every start. Answers how many tables were new. */
export const createTables = async (client: DynamoDBClient, gemeenten: readonly Gemeente[]): Promise<number> => {
  const wanted = gemeenten.flatMap((gemeente) =>
    tableDefinitions.map((definition) => createTableInput(tableName(gemeente, definition.table), definition)),
  );
  const made = await Promise.all(
    [platformTableInput, createTableInput(nationalTableName, nationalTable), ...wanted].map((input) =>
      client.send(new CreateTableCommand(input)).then(
        () => 1,
        (error: unknown) => {
          if (error instanceof ResourceInUseException) return 0;
          throw error;
        },
      ),
    ),
  );
  return made.reduce((sum: number, one) => sum + one, 0);
};
