// Order, pages and indexes: lists, trails and outboxes are read by them.
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  ScanCommand,
  type ScanCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { type Asked, at, type Item, number, outcome, type Question, text } from '../question.ts';

const lay = async ({ client, table }: Asked, rows: readonly Item[]): Promise<void> => {
  for (const Item of rows) await client.send(new PutItemCommand({ TableName: table, Item }));
};

const query = (asked: Asked, pk: string, more: Partial<QueryCommandInput> = {}): Promise<QueryCommandOutput> =>
  asked.client.send(
    new QueryCommand({
      TableName: asked.table,
      KeyConditionExpression: 'pk = :pk',
      ...more,
      ExpressionAttributeValues: { ':pk': text(pk), ...more.ExpressionAttributeValues },
    }),
  );

const sortKeys = ({ Items = [] }: QueryCommandOutput): string => Items.map(({ sk }) => sk?.S).join(' ');

const more = ({ LastEvaluatedKey }: QueryCommandOutput): string => (LastEvaluatedKey ? 'more' : 'no more');

const inIndex = (pk: string): Partial<QueryCommandInput> => ({
  IndexName: 'gsi1',
  KeyConditionExpression: 'gsi1pk = :pk',
  ExpressionAttributeValues: { ':pk': text(pk) },
});

const order: readonly Question[] = [
  {
    name: 'texts in the order of their bytes in UTF-8',
    ask: async (asked) => {
      await lay(
        asked,
        ['a', 'Z', '0', 'é', '\uffee', '😀', 'ab', 'a#'].map((sk) => at('order', sk)),
      );
      return sortKeys(await query(asked, 'order'));
    },
  },
  {
    name: 'the newest first, and only what starts so',
    ask: async (asked) => {
      await lay(
        asked,
        ['LOG#1', 'LOG#2', 'LOG#10', 'LOH#1', 'LO'].map((sk) => at('newest', sk)),
      );
      const asking = {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :start)',
        ExpressionAttributeValues: { ':start': text('LOG#') },
        ScanIndexForward: false,
      };
      return sortKeys(await query(asked, 'newest', asking));
    },
  },
];

const pages: readonly Question[] = [
  {
    name: 'a page as long as the partition: is there more',
    ask: async (asked) => {
      await lay(
        asked,
        ['1', '2'].map((sk) => at('page', sk)),
      );
      return more(await query(asked, 'page', { Limit: 2 }));
    },
  },
  {
    name: 'the page after a row that was taken away since',
    ask: async (asked) => {
      await lay(
        asked,
        ['1', '3', '4'].map((sk) => at('after', sk)),
      );
      return sortKeys(await query(asked, 'after', { ExclusiveStartKey: at('after', '2') }));
    },
  },
  {
    name: 'a filter leaves rows out after they were counted for the page',
    ask: async (asked) => {
      await lay(
        asked,
        [1, 2, 3, 4].map((each) => ({ ...at('filter', `${each}`), weight: number(each % 2) })),
      );
      const asking = {
        Limit: 3,
        FilterExpression: 'weight = :w',
        ExpressionAttributeValues: { ':w': number(0) },
      };
      const page = await query(asked, 'filter', asking);
      return `${page.Count} of ${page.ScannedCount}, ${more(page)}`;
    },
  },
  {
    name: 'five rows of 300 kB in a partition: how many in a page',
    ask: async (asked) => {
      for (const sk of ['1', '2', '3', '4', '5'])
        await lay(asked, [{ ...at('large', sk), words: text('x'.repeat(300_000)) }]);
      const page = await query(asked, 'large');
      return `${page.Count}, ${more(page)}`;
    },
  },
  {
    name: 'a consistent look through a whole table meets each row once',
    ask: async (asked) => {
      await lay(
        asked,
        ['1', '2', '3'].map((sk) => at(`scan-${sk}`)),
      );
      const found: Item[] = [];
      let from: Item | undefined;
      do {
        const page: ScanCommandOutput = await asked.client.send(
          new ScanCommand({
            TableName: asked.table,
            ConsistentRead: true,
            FilterExpression: 'begins_with(pk, :s)',
            ExpressionAttributeValues: { ':s': text('scan-') },
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        found.push(...(page.Items ?? []));
        from = page.LastEvaluatedKey;
      } while (from);
      return found
        .map(({ pk }) => pk?.S)
        .sort()
        .join(' ');
    },
  },
];

const indexes: readonly Question[] = [
  {
    name: 'a row without the attributes of an index is not in it',
    ask: async (asked) => {
      await lay(asked, [
        { ...at('sparse', 'in'), gsi1pk: text('INDEX#sparse'), gsi1sk: text('1') },
        { ...at('sparse', 'half'), gsi1pk: text('INDEX#sparse') },
        at('sparse', 'out'),
      ]);
      return sortKeys(await query(asked, 'INDEX#sparse', inIndex('INDEX#sparse')));
    },
  },
  {
    name: 'rows with the same place in an index: all of them, page by page',
    ask: async (asked) => {
      const keys = ['a', 'b', 'c'];
      await lay(
        asked,
        keys.map((sk) => ({ ...at('same', sk), gsi1pk: text('INDEX#same'), gsi1sk: text('1') })),
      );
      const found: string[] = [];
      let from: Item | undefined;
      for (let page = 0; page < 5; page += 1) {
        const start = from && { ExclusiveStartKey: from };
        const answer = await query(asked, 'INDEX#same', { ...inIndex('INDEX#same'), Limit: 1, ...start });
        found.push(sortKeys(answer));
        from = answer.LastEvaluatedKey;
        if (!from) break;
      }
      return found.filter(Boolean).sort().join(' ');
    },
  },
  {
    name: 'the key from which an index goes on',
    ask: async (asked) => {
      await lay(
        asked,
        ['a', 'b'].map((sk) => ({ ...at('goes-on', sk), gsi1pk: text('INDEX#goes-on'), gsi1sk: text('1') })),
      );
      const { LastEvaluatedKey = {} } = await query(asked, 'INDEX#goes-on', { ...inIndex('INDEX#goes-on'), Limit: 1 });
      return Object.keys(LastEvaluatedKey).sort().join(' ');
    },
  },
  {
    name: 'a consistent read of an index',
    ask: async (asked) => outcome(query(asked, 'INDEX#any', { ...inIndex('INDEX#any'), ConsistentRead: true })),
  },
  {
    name: 'an index that is not there',
    ask: async (asked) => outcome(query(asked, 'any', { ...inIndex('any'), IndexName: 'gsi9' })),
  },
];

const values: readonly Question[] = [
  {
    name: 'a number of 38 digits comes back as it was',
    ask: async (asked) => {
      const digits = '12345678901234567890123456789012345678';
      await lay(asked, [{ ...at('digits'), n: number(digits) }]);
      const { Item } = await asked.client.send(new GetItemCommand({ TableName: asked.table, Key: at('digits') }));
      return Item?.n?.N === digits ? 'exactly' : `${Item?.n?.N}`;
    },
  },
  {
    name: 'a number written in another way comes back as',
    ask: async (asked) => {
      const written = ['007', '1.50', '1e3', '-0'];
      await lay(asked, [{ ...at('written'), ...Object.fromEntries(written.map((n, on) => [`n${on}`, number(n)])) }]);
      const { Item } = await asked.client.send(new GetItemCommand({ TableName: asked.table, Key: at('written') }));
      return written.map((_, on) => Item?.[`n${on}`]?.N).join(' ');
    },
  },
];

export const reading: readonly Question[] = [...order, ...pages, ...indexes, ...values];
