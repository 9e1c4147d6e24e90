// A page of an index. A cursor holds the last row's place in the index and its sort key, nothing of its contents.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Item, keyOf } from './item.ts';
import { patiently } from './patiently.ts';
import type { IndexName } from './planes.ts';
import type { Key, PageRequest, Store, Stored } from './port.ts';
import { ofKind } from './read.ts';
import type { Shelf } from './shelf.ts';

const Place = z.tuple([z.string(), z.string()]);

const cursorOf = (index: IndexName, item: Item): Key => {
  const { pk, sk } = keyOf(item);
  return { pk, sk: JSON.stringify([item[`${index}sk`]?.S ?? '', sk]) };
};

const startAt = (index: IndexName, indexPk: string, after: Key): Item => {
  const [indexSk, sk] = Place.parse(JSON.parse(after.sk));
  return { pk: { S: after.pk }, sk: { S: sk }, [`${index}pk`]: { S: indexPk }, [`${index}sk`]: { S: indexSk } };
};

type Asked = { readonly index: IndexName; readonly pk: string; readonly request: PageRequest };

const queryOf = (shelf: Shelf, { index, pk, request }: Asked, start: Item | undefined): QueryCommand =>
  new QueryCommand({
    TableName: shelf.table('care'),
    IndexName: index,
    KeyConditionExpression: request.prefix ? '#pk = :pk AND begins_with(#sk, :sk)' : '#pk = :pk',
    ExpressionAttributeNames: { '#pk': `${index}pk`, ...(request.prefix && { '#sk': `${index}sk` }) },
    ExpressionAttributeValues: { ':pk': { S: pk }, ...(request.prefix && { ':sk': { S: request.prefix } }) },
    ScanIndexForward: !request.newestFirst,
    // One more than asked tells whether there is a next page.
    Limit: request.limit + 1,
    ...(start && { ExclusiveStartKey: start }),
  });

export const page =
  (shelf: Shelf): Store['page'] =>
  async <Value>(kind: Parameters<typeof ofKind<Value>>[1], index: IndexName, pk: string, request: PageRequest) => {
    shelf.guard.allowIndex(index, pk);
    if (request.limit < 1 || request.limit > 200) throw new Error('a page has 1 to 200 rows');
    const found: { row: Stored<Value>; item: Item }[] = [];
    let start = request.after && startAt(index, pk, request.after);
    // Expired rows and other kinds fall out after the query, so one query may not fill the page.
    do {
      const answer = await patiently(() => shelf.client.send(queryOf(shelf, { index, pk, request }, start)));
      for (const item of answer.Items ?? []) for (const row of ofKind(shelf, kind, [item])) found.push({ row, item });
      start = answer.LastEvaluatedKey;
    } while (start && found.length <= request.limit);
    const shown = found.slice(0, request.limit);
    const last = shown.at(-1);
    return {
      rows: shown.map(({ row }) => row),
      ...(last && found.length > request.limit && { next: cursorOf(index, last.item) }),
    };
  };
