// Rows that are made from facts, such as what a family adds to the figures. The facts are what happened, and these can be
// made again from them: so they need no audit chain, and the newest number wins however often and late a fact comes.
import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { toItem } from './item.ts';
import { patiently, pause } from './patiently.ts';
import type { Derived, Store } from './port.ts';
import type { Shelf } from './shelf.ts';

const lineOf = (shelf: Shelf, { kind, key, value, number }: Derived): TransactWriteItem => {
  // Only among the reports: anywhere else a row without its link in a chain would be a change that nobody made.
  shelf.guard.allow('reports', 'put', key.pk);
  return {
    Put: {
      TableName: shelf.table('reports'),
      Item: toItem({ kind, key, value, version: number - 1 }, shelf.salt()),
      ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': { N: String(number) } },
    },
  };
};

const passing = new Set(['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** The lines that are still to be written; those whose place holds something as new are done. */
const linesLeft = async (shelf: Shelf, lines: readonly TransactWriteItem[]): Promise<readonly TransactWriteItem[]> => {
  const command = new TransactWriteItemsCommand({
    ClientRequestToken: globalThis.crypto.randomUUID(),
    TransactItems: [...lines],
  });
  try {
    await patiently(() => shelf.client.send(command));
    return [];
  } catch (error) {
    if (!(error instanceof TransactionCanceledException) || !error.CancellationReasons) throw error;
    const codes = error.CancellationReasons.map(({ Code = 'None' }) => Code);
    const stuck = codes.find((code) => code !== 'ConditionalCheckFailed' && !passing.has(code));
    if (stuck) throw new Error(`the transaction was refused: ${stuck}`);
    return lines.filter((_, at) => codes[at] !== 'ConditionalCheckFailed');
  }
};

const mostAttempts = 50;

export const keepNewest =
  (shelf: Shelf): Store['keepNewest'] =>
  async (rows) => {
    let left: readonly TransactWriteItem[] = rows.map((row) => lineOf(shelf, row));
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > mostAttempts) throw Object.assign(new Error('too many writers at once'), { name: 'StoreBusy' });
      const before = left.length;
      left = await linesLeft(shelf, left);
      if (left.length === before) await pause(attempt);
    }
  };
