import { createServer } from 'node:http';
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { FamilyId } from '@greep/kernel';
import { openClient, verifyTrail } from '@greep/store';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  aGoal,
  aLetter,
  byWorker,
  familyId,
  goalKey,
  goalKind,
  letterKey,
  letterKind,
  onStage,
  openAs,
  recordGoal,
  type Stage,
  withReplay,
  worker,
} from '../store/stage.ts';
import { anId } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';

const named = (name: string) => Object.assign(new Error(name), { name, $metadata: {} });
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const look = { ...worker, familyId, action: 'open-family-file', purpose: 'works-with-family', requestId: 'r' };

describe('storage that is busy', () => {
  const client = new DynamoDBClient({ region: 'eu-west-1' });
  const wire = mockClient(client);
  beforeEach(() => {
    wire.reset();
    wire.onAnyCommand().rejects(new Error('not expected'));
    wire.on(GetItemCommand).resolves({});
  });
  const { store } = openAs({ client }, 'care');
  const commit = () => store.commit({ ...recordGoal(aGoal('one')), aggregate: `FAMILY#${Math.random()}` }, byWorker);
  const tokens = () => wire.commandCalls(TransactWriteItemsCommand).map(({ args }) => args[0].input.ClientRequestToken);

  test.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'TransactionInProgressException',
    'InternalServerError',
    'TimeoutError',
  ])('%s is waited out and asked again as the very same request', async (name) => {
    wire.on(TransactWriteItemsCommand).rejectsOnce(named(name)).rejectsOnce(named(name)).resolves({});
    expect(await commit()).toEqual({ ok: true, value: { number: 1 } });
    expect(tokens()).toHaveLength(3);
    expect(new Set(tokens()).size).toBe(1);
  });

  test('a table that refuses everybody is a gemeente that is closed, and is not asked again', async () => {
    const message = 'not authorized to perform: dynamodb:PutItem with an explicit deny in a resource-based policy';
    const refused = Object.assign(named('AccessDeniedException'), { message });
    wire.on(TransactWriteItemsCommand).rejects(refused);
    await expect(commit()).rejects.toThrow(expect.objectContaining({ name: 'StoreClosed' }));
    expect(tokens()).toHaveLength(1);
    // a right that is missing is a fault of ours, and says so
    wire.on(TransactWriteItemsCommand).rejects(named('AccessDeniedException'));
    await expect(commit()).rejects.toThrow(expect.objectContaining({ name: 'AccessDeniedException' }));
  });

  test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'a transaction cancelled by %s alone is tried again as a new one',
    async (code) => {
      wire.on(TransactWriteItemsCommand).rejectsOnce(cancelled('None', code)).resolves({});
      expect(await commit()).toEqual({ ok: true, value: { number: 1 } });
      expect(new Set(tokens()).size).toBe(2);
    },
  );

  test('a transaction cancelled for a reason that will not pass is told at once, without its contents', async () => {
    wire.on(TransactWriteItemsCommand).rejects(cancelled('None', 'None', 'None', 'ValidationError'));
    await expect(commit()).rejects.toThrow('ValidationError');
    expect(tokens()).toHaveLength(1);
  });

  test('an error that will not pass is not tried again', async () => {
    wire.on(TransactWriteItemsCommand).rejects(named('AccessDeniedException'));
    await expect(commit()).rejects.toThrow('AccessDenied');
    expect(tokens()).toHaveLength(1);
  });

  test('storage that stays too busy is reported after a bounded number of tries', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    wire.on(TransactWriteItemsCommand).rejects(cancelled('TransactionConflict'));
    const refused = expect(commit()).rejects.toThrow('too many writers');
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await refused;
    expect(tokens()).toHaveLength(100);
  });

  test('a throttled read is waited out', async () => {
    wire.on(GetItemCommand).rejectsOnce(named('ThrottlingException')).resolves({});
    expect(await store.find(goalKind, goalKey('one'))).toBeUndefined();
  });

  test('without a line in the log there is no answer', async () => {
    wire.on(PutItemCommand).rejects(named('AccessDeniedException'));
    await expect(store.logAccess([look], 'opened')).rejects.toThrow();
    wire.on(TransactWriteItemsCommand).rejects(named('AccessDeniedException'));
    await expect(store.logAccess([look], 'listed')).rejects.toThrow();
    await expect(store.logAccess([look], 'listed')).rejects.toThrow();
  });

  test('lines of the log that another writer was in the way of are written in the next turn', async () => {
    const families = [1, 2, 3].map((at) => FamilyId.parse(anId(at)));
    const turns: number[] = [];
    wire.on(TransactWriteItemsCommand).callsFake(({ TransactItems }: { TransactItems: unknown[] }) => {
      turns.push(TransactItems.length);
      if (turns.length > 2) return {};
      throw cancelled(...TransactItems.map(() => 'TransactionConflict'));
    });
    await store.logAccess(
      families.map((id) => ({ ...look, familyId: id })),
      'opened',
    );
    expect(turns).toEqual([3, 3, 3]);
  });

  test('the log asks for nothing that could take a line away', async () => {
    wire.on(TransactWriteItemsCommand).resolves({});
    await store.logAccess([look, look], 'opened');
    const asked = wire.commandCalls(TransactWriteItemsCommand).flatMap(({ args }) => args[0].input.TransactItems ?? []);
    expect(asked.map((line) => Object.keys(line))).toEqual([['Put'], ['Put']]);
    expect(asked.map(({ Put }) => Put?.ConditionExpression)).toEqual(Array(2).fill('attribute_not_exists(pk)'));
  });
});

test('an engine that stays silent is asked again', async () => {
  let asked = 0;
  const engine = createServer((_, response) => {
    asked += 1;
    if (asked > 2) response.end('{}');
  });
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  const address = engine.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = openClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials,
    answerWithin: 50,
  });
  expect(await openAs({ client }, 'care').store.find(goalKind, goalKey('one'))).toBeUndefined();
  expect(asked).toBe(3);
  client.destroy();
  engine.close();
});

describe('an answer that gets lost after the engine has written', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await onStage();
  });
  afterEach(() => stage.engine.stop());

  type Loss = { readonly of: string; readonly times: number; readonly place?: 'beneath the SDK' | 'above the SDK' };

  /** A store whose engine does its work, while the first answers to one kind of command never arrive. */
  const losing = ({ of, times, place = 'above the SDK' }: Loss) => {
    const client = stage.engine.anotherClient();
    const loss = { count: 0 };
    const lose =
      <Args, Answer>(next: (args: Args) => Promise<Answer>, { commandName }: { commandName?: string }) =>
      async (args: Args): Promise<Answer> => {
        const answer = await next(args);
        if (commandName !== of || loss.count >= times) return answer;
        loss.count += 1;
        throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
      };
    if (place === 'beneath the SDK') client.middlewareStack.add(lose, { step: 'deserialize', priority: 'high' });
    else client.middlewareStack.add(lose, { step: 'initialize', priority: 'high' });
    return { loss, client, store: openAs({ client }, 'care').store };
  };

  const ofCommit = 'TransactWriteItemsCommand';

  const expectOnce = async (entries = 1) => {
    expect(await stage.store.find(goalKind, goalKey('one'))).toMatchObject({ version: 1 });
    expect(await verifyTrail({ client: stage.engine.client, gemeente: utrecht })).toEqual({
      chains: 1,
      entries,
      broken: [],
    });
  };

  test.each(['beneath the SDK', 'above the SDK'] as const)('a commit counts once (%s)', async (place) => {
    const { store, loss } = losing({ of: ofCommit, times: 3, place });
    expect(await store.commit(recordGoal(aGoal('one')), byWorker)).toEqual({ ok: true, value: { number: 1 } });
    expect(loss.count).toBe(3);
    await expectOnce();
  });

  test('a commit counts once also when the token was forgotten, since it knows its own entry', async () => {
    await stage.store.commit(recordGoal(aGoal('zero')), byWorker);
    const { store, loss, client } = losing({ of: ofCommit, times: 1 });
    client.middlewareStack.add(
      (next) => (args) => {
        Object.assign(args.input, { ClientRequestToken: undefined });
        return next(args);
      },
      { step: 'initialize', priority: 'low' },
    );
    expect(await store.commit(recordGoal(aGoal('one')), withReplay('key'))).toEqual({ ok: true, value: { number: 2 } });
    expect(loss.count).toBe(1);
    await expectOnce(2);
  });

  test('when every answer is lost the request fails, and its repeat finds that it was done', async () => {
    const { store } = losing({ of: ofCommit, times: 1_000 });
    await expect(store.commit(recordGoal(aGoal('one')), withReplay('key'))).rejects.toThrow('socket hang up');
    expect(await stage.store.findReplay('key')).toMatchObject({ status: 201, ref: { goalId: 'one' } });
    expect(await stage.store.commit(recordGoal(aGoal('one')), withReplay('key'))).toEqual({
      ok: false,
      error: { kind: 'already-done' },
    });
    await expectOnce();
  });

  test('a draft is not called a conflict with itself', async () => {
    const { store, loss } = losing({ of: 'PutItemCommand', times: 1 });
    expect(await store.saveDraft(aLetter('draft'))).toEqual({ ok: true, value: 1 });
    expect(loss.count).toBe(1);
    expect(await stage.store.find(letterKind, letterKey)).toMatchObject({ version: 1 });
  });

  test('a family that was opened or listed is logged once', async () => {
    const opened = losing({ of: 'PutItemCommand', times: 2 });
    await opened.store.logAccess([look], 'opened');
    const listed = losing({ of: ofCommit, times: 1 });
    await listed.store.logAccess([look], 'listed');
    expect([opened.loss.count, listed.loss.count]).toEqual([2, 1]);
    expect((await stage.store.accessTo(familyId, { limit: 9 })).rows.map(({ kind }) => kind)).toEqual([
      'opened',
      'listed',
    ]);
  });
});
