// Every row of a partition, however many, in the order of their sort keys: for who counts all of them.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { ItemKind, Store, Stored } from './port.ts';
import { ofKind } from './read.ts';
import type { Shelf } from './shelf.ts';

export const walk = (shelf: Shelf): Store['walk'] =>
  async function* <Value>(kind: ItemKind<Value>, pk: string): AsyncGenerator<Stored<Value>> {
    const asked = {
      TableName: shelf.table(shelf.guard.dataTable('query', pk)),
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
    };
    let after: Item | undefined;
    do {
      const command = new QueryCommand({ ...asked, ...(after && { ExclusiveStartKey: after }) });
      const answer = await patiently(() => shelf.client.send(command));
      yield* ofKind(shelf, kind, answer.Items ?? []);
      after = answer.LastEvaluatedKey;
    } while (after);
  };
