// What the store adds to the calls that it makes: the same rows with the same conditions, asked for by hand.
import {
  GetItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type ItemKind, put, type Store, tableName } from '@greep/store';
import * as z from 'zod';
import { anId } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';
import type { BenchWorld } from './bench-world.ts';
import { inTurns, type Row, ratioRow } from './measure.ts';

const Goal = z.strictObject({ words: z.string(), smart: z.string(), weight: z.number() });
const goalKind: ItemKind<z.infer<typeof Goal>> = { name: 'goal', schema: Goal };
const value = { words: 'Rustig samen eten', smart: 'Vier avonden in de week. '.repeat(10), weight: 3 };

const turns = { warmUp: 150, rounds: 500 };
const rowsInFile = 40;
const family = `FAMILY#${anId(900_000)}`;
const bareFamily = `FAMILY#${anId(900_001)}`;
const read = `FAMILY#${anId(900_002)}`;
const by = { actor: { personId: 'system', role: 'bench' }, requestId: 'bench' } as const;

const part = 'Store ÷ raw calls';
const atMost = 1.3;
const why =
  'Rows are parsed with their schema, and a change is hashed into the audit chain: fixed work that weighs more the ' +
  'faster the engine answers. Here it answers from memory on the same machine, in AWS after 2 to 5 ms.';

const text = (S: string) => ({ S });
const goalItem = (pk: string, sk: string) => ({
  ...{ pk: text(pk), sk: text(sk), kind: text('goal'), version: { N: '1' } },
  ...{ data: text(JSON.stringify(value)), salt: text('AAAAAAAAAAAAAAAAAAAAAA') },
});

/** The lines of a commit by hand: the head of the chain moves on, an entry, the state and a fact for the outbox. */
const bareLines = (number: number): TransactWriteItem[] => {
  const absent = 'attribute_not_exists(pk)';
  const [care, trail, outbox] = [tableName(utrecht, 'care'), tableName(utrecht, 'trail'), tableName(utrecht, 'outbox')];
  const head = { pk: text(bareFamily), sk: text('CHAIN'), kind: text('chain-head'), hash: text('0'.repeat(64)) };
  const filler = (size: number) => text('x'.repeat(size));
  const moved = {
    ConditionExpression: number === 1 ? absent : '#version = :version',
    ...(number > 1 && {
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': { N: String(number - 1) } },
    }),
  };
  const entry = {
    pk: text(`CHAIN#${bareFamily}`),
    sk: text(String(number)),
    kind: text('chain-entry'),
    data: filler(620),
  };
  const fact = { pk: text('SHARD#9'), sk: text(String(number)), kind: text('event'), data: filler(260) };
  return [
    { Put: { TableName: care, Item: { ...head, version: { N: String(number) } }, ...moved } },
    { Put: { TableName: trail, Item: entry, ConditionExpression: absent } },
    { Put: { TableName: care, Item: goalItem(bareFamily, `GOAL#${number}`), ConditionExpression: absent } },
    { Put: { TableName: outbox, Item: fact, ConditionExpression: absent } },
  ];
};

const goalKey = (pk: string, name: number) => ({ pk, sk: `GOAL#${name}` });

const commitGoal = async (store: Store, pk: string, name: number): Promise<void> => {
  const puts = [put({ kind: goalKind, key: goalKey(pk, name), value, version: 0 })];
  const facts = [{ type: 'goal-recorded.v1', data: { goalId: String(name), weight: 3 } }];
  const done = await store.commit({ aggregate: pk, action: 'record-goal', puts, facts }, by);
  if (!done.ok) throw new Error('a goal was not written');
};

const row = (what: string, [ours = 0, raw = 0]: readonly number[]): Row =>
  ratioRow({ part, what, atMost, why }, ours, raw);

export const storeCalls = async ({ verbs }: BenchWorld): Promise<readonly Row[]> => {
  const { client } = verbs.engine;
  const store = verbs.storeFor('care');
  for (let name = 1; name <= rowsInFile; name += 1) await commitGoal(store, read, name);
  const asked = { TableName: tableName(utrecht, 'care'), ConsistentRead: true };
  const Key = { pk: text(read), sk: text('GOAL#7') };
  const whole = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': text(read) } };
  const find = [() => store.find(goalKind, goalKey(read, 7)), () => client.send(new GetItemCommand({ ...asked, Key }))];
  const open = [() => store.open(read, [goalKind]), () => client.send(new QueryCommand({ ...asked, ...whole }))];
  const commit = [
    (turn: number) => commitGoal(store, family, turn),
    (turn: number) => client.send(new TransactWriteItemsCommand({ TransactItems: bareLines(turn) })),
  ];
  return [
    row('find one row', await inTurns(find, turns)),
    row(`open a file of ${rowsInFile} rows`, await inTurns(open, turns)),
    row('commit a goal with its fact', await inTurns(commit, turns)),
  ];
};
