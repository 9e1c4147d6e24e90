// What somebody is still typing. Saved at every pause, so outside the audit chain and without telling anyone:
// handing it in is the act that counts. So that no change of a file can pass by the chain this way, only a draft is
// saved here, and only where nothing lies yet or another draft does.
import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { fail, ok } from '@greep/kernel';
import { isDraft } from './item.ts';
import { patiently } from './patiently.ts';
import type { Store } from './port.ts';
import type { Shelf } from './shelf.ts';
import { conditionalPut } from './transaction.ts';

export const saveDraft =
  (shelf: Shelf): Store['saveDraft'] =>
  async (put) => {
    if (!isDraft(put)) throw new Error(`a row of kind ${put.kind.name} is no draft: it needs an entry in the chain`);
    const write = conditionalPut(shelf, put, shelf.clock.now());
    const command = new PutItemCommand({
      ...write,
      ConditionExpression: `(${write.ConditionExpression}) AND (attribute_not_exists(pk) OR isDraft = :draft)`,
      ExpressionAttributeValues: { ...write.ExpressionAttributeValues, ':draft': { BOOL: true } },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      await patiently(() => shelf.client.send(command));
      return ok(put.version + 1);
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      // Each save has its own salt: finding ours means that it was written and only the answer was lost.
      if (error.Item?.salt?.S !== undefined && error.Item.salt.S === write.Item.salt?.S) return ok(put.version + 1);
      return fail({ kind: 'conflict', code: 'version-conflict' });
    }
  };
