// How many rows of an index partition lie before a place, and nothing of any of them: for who may know that something
// waits and not whose it is. The plane's policy lets such a call name keys only, so that nobody counts by words either.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { Store } from './port.ts';
import type { Shelf } from './shelf.ts';

export const count =
  (shelf: Shelf): Store['count'] =>
  async (index, pk, before) => {
    shelf.guard.allowCount('care', index, pk);
    const asked = {
      TableName: shelf.table('care'),
      IndexName: index,
      Select: 'COUNT' as const,
      KeyConditionExpression: '#pk = :pk AND #sk < :before',
      ExpressionAttributeNames: { '#pk': `${index}pk`, '#sk': `${index}sk` },
      ExpressionAttributeValues: { ':pk': { S: pk }, ':before': { S: before } },
    };
    let counted = 0;
    let after: Item | undefined;
    do {
      const command = new QueryCommand({ ...asked, ...(after && { ExclusiveStartKey: after }) });
      const answer = await patiently(() => shelf.client.send(command));
      counted += answer.Count ?? 0;
      after = answer.LastEvaluatedKey;
    } while (after);
    return counted;
  };
