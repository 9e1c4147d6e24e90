// Reading rows. Always the newest state where the engine offers it (an index does not), parsed before use.
import { GetItemCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { ChainHead } from './chain.ts';
import { fromItem, headSk, type Item, isExpired, itemKey, keyOf, unparsable } from './item.ts';
import { patiently } from './patiently.ts';
import type { ItemKind, Partition, Store, Stored } from './port.ts';
import type { Shelf } from './shelf.ts';

const mostInList = 1_000;
const mostInPartition = 5_000;

export const findItem = async (
  { client, table, guard, clock }: Shelf,
  key: { pk: string; sk: string },
): Promise<Item | undefined> => {
  const command = new GetItemCommand({
    TableName: table(guard.dataTable('get', key.pk)),
    Key: itemKey(key),
    ConsistentRead: true,
  });
  const { Item: item } = await patiently(() => client.send(command));
  return item && !isExpired(item, clock.now()) ? item : undefined;
};

export const find =
  (shelf: Shelf): Store['find'] =>
  async (kind, key) => {
    const item = await findItem(shelf, key);
    return item && fromItem(shelf, kind, item);
  };

/** Every item that a query answers, over as many calls as it takes. */
export const queryAll = async (
  shelf: Pick<Shelf, 'client'>,
  input: QueryCommandInput,
  most: number,
): Promise<Item[]> => {
  const items: Item[] = [];
  let after: Item | undefined;
  do {
    const command = new QueryCommand({ ...input, ...(after && { ExclusiveStartKey: after }) });
    const answer = await patiently(() => shelf.client.send(command));
    items.push(...(answer.Items ?? []));
    if (items.length > most) throw new Error(`a query answers more than ${most} rows`);
    after = answer.LastEvaluatedKey;
  } while (after);
  return items;
};

export const list =
  (shelf: Shelf): Store['list'] =>
  async (kind, pk, prefix) => {
    const hasPrefix = prefix !== '';
    const items = await queryAll(
      shelf,
      {
        TableName: shelf.table(shelf.guard.dataTable('query', pk)),
        ConsistentRead: true,
        KeyConditionExpression: hasPrefix ? 'pk = :pk AND begins_with(sk, :sk)' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk }, ...(hasPrefix && { ':sk': { S: prefix } }) },
      },
      mostInList,
    );
    return ofKind(shelf, kind, items);
  };

/** Other kinds are left out knowingly; a row that no longer says what it is raises the alarm. */
export const ofKind = <Value>(shelf: Shelf, kind: ItemKind<Value>, items: readonly Item[]): Stored<Value>[] => {
  const now = shelf.clock.now();
  return items
    .filter((item) => keyOf(item).sk !== headSk && !isExpired(item, now))
    .filter((item) => {
      if (item.kind?.S === undefined) throw unparsable(shelf, item, 'unknown');
      return item.kind.S === kind.name;
    })
    .map((item) => fromItem(shelf, kind, item));
};

export const headOfItem = (item: Item | undefined): ChainHead | undefined =>
  item?.version?.N && item.hash?.S ? { number: Number(item.version.N), hash: item.hash.S } : undefined;

export const open =
  (shelf: Shelf): Store['open'] =>
  async (pk, kinds) => {
    const TableName = shelf.table(shelf.guard.dataTable('query', pk));
    const items = await queryAll(
      shelf,
      {
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      },
      mostInPartition,
    );
    // Saves the commit that follows a read of its own.
    const head = headOfItem(items.find((item) => keyOf(item).sk === headSk));
    if (head) shelf.memory.rememberHead(`${TableName} ${pk}`, head);
    return partitionOf(kinds.map((kind) => ({ kind, rows: ofKind(shelf, kind, items) })));
  };

type Rows<Value> = { readonly kind: ItemKind<Value>; readonly rows: readonly Stored<Value>[] };

/** Sound because the rows were parsed with the schema of this very kind. */
const isOf = <Value>(kind: ItemKind<Value>, rows: Rows<unknown>): rows is Rows<Value> => rows.kind === kind;

const partitionOf = (parts: readonly Rows<unknown>[]): Partition => {
  const all: Partition['all'] = (kind) => {
    for (const part of parts) if (isOf(kind, part)) return part.rows;
    throw new Error(`the partition was opened without kind ${kind.name}`);
  };
  return { all, one: (kind, sk) => all(kind).find((row) => row.key.sk === sk) };
};
