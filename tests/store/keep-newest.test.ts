import {
  DynamoDBClient,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { derived, type ItemKind, tableName } from '@greep/store';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';
import { openAs } from './stage.ts';

const Hours = z.strictObject({ minutes: z.number() });
const hours: ItemKind<z.infer<typeof Hours>> = { name: 'hours', schema: Hours };
const pk = 'CONTRIBUTION#hours';
const row = (sk: string, number: number) =>
  derived({ kind: hours, key: { pk, sk }, value: { minutes: number }, number });
const entry = (sk: string, number: number) => ({
  ...row(`${sk}#${number}`, 1),
  key: { pk: 'JOURNAL#hours', sk: `${sk}#${number}` },
});

describe('rows that are made from facts', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine();
  });
  afterAll(() => engine.stop());
  const carrier = () => openAs(engine, 'carry-contributions').store;
  const publisher = () => openAs(engine, 'publish-figures').store;
  const numbers = async () => {
    const all = new Map<string, number>();
    for await (const { key, value } of publisher().walk(hours, pk)) all.set(key.sk, value.minutes);
    return all;
  };
  const found = async (sk: string) => (await numbers()).get(sk);
  const journal = async (sk: string) => {
    const asked = {
      TableName: tableName(utrecht, 'reports'),
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': { S: 'JOURNAL#hours' }, ':sk': { S: sk } },
    };
    return ((await engine.client.send(new QueryCommand(asked))).Items ?? []).map((item) => item.sk?.S);
  };

  test('the newest number wins, in whatever order they come', async () => {
    for (const number of [2, 5, 3, 5, 1]) await carrier().keepNewest([row('disorder', number)]);
    expect(await found('disorder')).toBe(5);
  });

  test('an older one still leaves its line in the journal, and one that comes twice leaves one', async () => {
    for (const number of [3, 1, 3, 2, 1]) await carrier().keepNewest([row('late', number), entry('late', number)]);
    expect(await found('late')).toBe(3);
    expect(await journal('late')).toEqual(['late#1', 'late#2', 'late#3']);
  });

  test('twenty at once on one row leave the newest', async () => {
    const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
    await Promise.all(numbers.map((number) => carrier().keepNewest([row('crowd', number), entry('crowd', number)])));
    expect(await found('crowd')).toBe(20);
  });

  test('nothing but the reports can be written like this, whatever else a plane may write', async () => {
    const family = { ...row('x', 1), key: { pk: 'FAMILY#1', sk: 'HOURS' } };
    await expect(openAs(engine, 'care').store.keepNewest([family])).rejects.toThrow('plane care has no right');
    await expect(openAs(engine, 'report').store.keepNewest([row('x', 1)])).rejects.toThrow('plane report has no right');
  });

  test('a row that does not fit its schema is refused at the door', async () => {
    const wrong = { ...row('wrong', 1), value: { minutes: 'veel' } };
    await expect(carrier().keepNewest([wrong])).rejects.toThrow('does not fit');
  });

  test('a partition of thousands is walked to its end', async () => {
    const many = Array.from({ length: 2_500 }, (_, at) => row(`many#${String(at).padStart(5, '0')}`, 1));
    for (let at = 0; at < many.length; at += 100) await carrier().keepNewest(many.slice(at, at + 100));
    expect([...(await numbers()).keys()].filter((sk) => sk.startsWith('many'))).toHaveLength(2_500);
  });
});

describe('storage that is busy', () => {
  const named = (name: string) => Object.assign(new Error(name), { name, $metadata: {} });
  const cancelled = (...codes: string[]) =>
    new TransactionCanceledException({
      message: 'cancelled',
      $metadata: {},
      CancellationReasons: codes.map((Code) => ({ Code })),
    });
  const client = new DynamoDBClient({ region: 'eu-west-1' });
  const wire = mockClient(client);
  beforeEach(() => {
    wire.reset();
    wire.onAnyCommand().rejects(new Error('not expected'));
  });
  const { store } = openAs({ client }, 'carry-contributions');
  const keep = () => store.keepNewest([row('one', 2), entry('one', 2)]);
  const sent = () => wire.commandCalls(TransactWriteItemsCommand).map(({ args }) => args[0].input);

  test.each(['ThrottlingException', 'InternalServerError', 'TimeoutError'])(
    '%s: an answer that is lost is asked for again as the very same request',
    async (name) => {
      wire.on(TransactWriteItemsCommand).rejectsOnce(named(name)).rejectsOnce(named(name)).resolves({});
      await keep();
      expect(sent()).toHaveLength(3);
      expect(new Set(sent().map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(1);
    },
  );

  test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'cancelled by %s: everything is tried again',
    async (code) => {
      wire.on(TransactWriteItemsCommand).rejectsOnce(cancelled('None', code)).resolves({});
      await keep();
      expect(sent().map(({ TransactItems }) => TransactItems?.length)).toEqual([2, 2]);
    },
  );

  test('what was refused because something newer is there is left out, and the rest is written', async () => {
    wire.on(TransactWriteItemsCommand).rejectsOnce(cancelled('ConditionalCheckFailed', 'None')).resolves({});
    await keep();
    expect(
      sent()
        .at(1)
        ?.TransactItems?.map(({ Put }) => Put?.Item?.pk?.S),
    ).toEqual(['JOURNAL#hours']);
    expect(sent().at(1)?.TransactItems?.[0]?.Put?.TableName).toBe(tableName(utrecht, 'reports'));
  });

  test('when all of it is there already, nothing is written and nothing is wrong', async () => {
    wire.on(TransactWriteItemsCommand).rejects(cancelled('ConditionalCheckFailed', 'ConditionalCheckFailed'));
    await keep();
    expect(sent()).toHaveLength(1);
  });

  test('a reason that will not pass is told at once', async () => {
    wire.on(TransactWriteItemsCommand).rejects(cancelled('None', 'ValidationError'));
    await expect(keep()).rejects.toThrow('ValidationError');
    expect(sent()).toHaveLength(1);
  });
});
