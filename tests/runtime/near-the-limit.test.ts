// The journeys of both gemeenten through the bundles, and then: a function that is near its time limit, or past it, or
// gone. Whoever asked hears so, nothing is half written, and asking again does it once.
import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { familyIdOf } from '@greep/care';
import { Gemeente, systemClock } from '@greep/kernel';
import { openOutbox, verifyTrail } from '@greep/store';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { streamEventOf } from '../../packages/local/outbox-runner.ts';
import { type ApiWorld, gemeenten, newKey, startApiWorld } from '../api/api-world.ts';
import { canariesIn } from '../api/canary.ts';
import { type Actor, organisationOf } from '../api/cast.ts';
import { viewIn } from '../api/handlers.ts';
import type { Household } from '../api/households.ts';
import { readDeployed } from './deployed.ts';
import { httpReply, openRuntime, type Runtime } from './open-runtime.ts';

const utrecht = Gemeente.parse('gm0344');
let runtime: Runtime;
let world: ApiWorld;

beforeAll(async () => {
  world = await startApiWorld(async () => {
    runtime = await openRuntime();
    return runtime;
  });
});
afterEach(() => runtime.aws.hold(undefined));
afterAll(() => world?.stop());

const person = (key: string): Actor => {
  const found = world.actors.find((one) => one.key === key && one.gemeente === utrecht);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
};

const home = (key: string): Household => {
  const found = world.households.find((one) => one.key === key && one.gemeente === utrecht);
  if (!found) throw new Error(`no family is called ${key}`);
  return found;
};

/** The engine tells attributes in any order. */
const inOrder = (item: Record<string, AttributeValue>): string => JSON.stringify(Object.entries(item).sort());

/** Every row of the gemeente, by its place. */
const allRows = async (): Promise<ReadonlyMap<string, string>> => {
  const rows = new Map<string, string>();
  for (const table of ['care', 'outbox', 'trail', 'reports']) {
    let from: Record<string, AttributeValue> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await runtime.client.send(
        new ScanCommand({ TableName: `greep-${utrecht}-${table}`, ...(from && { ExclusiveStartKey: from }) }),
      );
      for (const item of Items) rows.set(`${table} ${item.pk?.S} ${item.sk?.S}`, inOrder(item));
      from = LastEvaluatedKey;
    } while (from);
  }
  return rows;
};

/** A note of a call that the worker of family B writes down, with a number of minutes by which it is found again. */
const noteOf = async (minutes: number) => {
  const worker = person('colleague');
  const path = `/families/${home('B').familyId}`;
  const ask = {
    method: 'POST',
    path: `/v1${path}/contacts`,
    host: world.hostOf(utrecht),
    token: await world.tokenOf(worker),
    role: worker.assignmentId,
    headers: { 'idempotency-key': newKey(), 'accept-language': 'en' },
    body: { kind: 'call', minutes },
  };
  const found = async (): Promise<number> => {
    const file = await world.send(worker, 'GET', path);
    const { contacts } = viewIn<{ contacts: readonly { minutes: number }[] }>(file);
    return contacts.filter((one) => one.minutes === minutes).length;
  };
  return { ask, found };
};

const isWhole = async (): Promise<boolean> =>
  (await verifyTrail({ client: runtime.client, gemeente: utrecht })).broken.length === 0;

/** Too little for a call that is held; half a second before its end the function answers. */
const shortTime = 3_000;
/** What the template gives. */
const ampleTime = 10_000;

const tookTooLong = { status: 503, code: 'took-too-long', title: 'It took too long' };

const askInShortTime = async (ask: Parameters<Runtime['askWithin']>[0]) => {
  const { status, text } = httpReply(await runtime.askWithin(ask, shortTime));
  const { code, title } = JSON.parse(text);
  return { status, code, title };
};

test.each(gemeenten)('from a referral to an agreed plan, and a bottleneck up to the nation, in %s', (gemeente) => {
  const homes = world.households.filter((one) => one.gemeente === gemeente);
  expect(homes.filter(({ familyId }) => familyId)).toHaveLength(4);
  expect(homes.find(({ key }) => key === 'Q')?.nationalId).toBeDefined();
  expect(runtime.aws.unexpected()).toEqual([]);
});

describe('a function near its time limit', () => {
  test('says so before it wrote anything: it begins nothing any more, and the next request finds it well', async () => {
    const { ask, found } = await noteOf(31);
    const before = await allRows();
    const read = Promise.withResolvers<'goes-on'>();
    runtime.aws.hold(() => read.promise);
    expect(await askInShortTime(ask)).toEqual(tookTooLong);
    runtime.aws.hold(undefined);
    read.resolve('goes-on');
    // what is left of it comes to its end, and finds that its time is over
    const acts = () =>
      runtime
        .functionNamed('care')
        .log()
        .map((line) => JSON.parse(line).message);
    const refused = { kind: 'request', route: '/v1/families/:familyId/contacts', status: 503 };
    await expect.poll(acts, { timeout: 10_000 }).toContainEqual(expect.objectContaining(refused));
    expect(await found()).toBe(0);
    const after = await allRows();
    for (const [place, row] of before) expect(after.get(place)).toBe(row);
    expect([...after.keys()].filter((place) => !before.has(place) && !place.startsWith('trail ACCESS#'))).toEqual([]);
    expect(httpReply(await runtime.askWithin(ask, ampleTime)).status).toBe(201);
    expect(await found()).toBe(1);
  });

  test('says so while its write is under way: that is whole, and asking again does it no second time', async () => {
    const { ask, found } = await noteOf(32);
    const write = Promise.withResolvers<'goes-on'>();
    runtime.aws.hold(async (action) => (action === 'TransactWriteItems' ? write.promise : 'goes-on'));
    expect(await askInShortTime(ask)).toEqual(tookTooLong);
    runtime.aws.hold(undefined);
    write.resolve('goes-on');
    const again = httpReply(await runtime.askWithin(ask, ampleTime));
    expect(again.status).toBe(201);
    expect(await found()).toBe(1);
    expect(await isWhole()).toBe(true);
  });

  test('whose write was done and the answer lost asks the engine itself, and does it no second time', async () => {
    const { ask, found } = await noteOf(33);
    const lost: string[] = [];
    runtime.aws.hold(async (action) =>
      action === 'TransactWriteItems' && lost.length === 0 ? { unheard: () => void lost.push(action) } : 'goes-on',
    );
    expect(httpReply(await runtime.askWithin(ask, ampleTime)).status).toBe(201);
    expect(lost).toHaveLength(1);
    expect(await found()).toBe(1);
    expect(await isWhole()).toBe(true);
  });

  test('dies after the engine wrote and before it heard so: asking again does it no second time', async () => {
    const { ask, found } = await noteOf(34);
    const { kill } = runtime.functionNamed('care');
    runtime.aws.hold(async (action) => (action === 'TransactWriteItems' ? { unheard: kill } : 'goes-on'));
    expect((await runtime.askWithin(ask, ampleTime)).kind).toBe('stopped');
    runtime.aws.hold(undefined);
    expect(await found()).toBe(1);
    expect(httpReply(await runtime.askWithin(ask, ampleTime)).status).toBe(201);
    expect(await found()).toBe(1);
    expect(await isWhole()).toBe(true);
  });

  test('dies before the engine heard: nothing is there, and asking again does it', async () => {
    const { ask, found } = await noteOf(35);
    const care = runtime.functionNamed('care');
    runtime.aws.hold(async (action) => {
      if (action !== 'TransactWriteItems') return 'goes-on';
      care.kill();
      return 'is-lost';
    });
    expect((await runtime.askWithin(ask, ampleTime)).kind).toBe('stopped');
    runtime.aws.hold(undefined);
    expect(await found()).toBe(0);
    expect(httpReply(await runtime.askWithin(ask, ampleTime)).status).toBe(201);
    expect(await found()).toBe(1);
    expect(await isWhole()).toBe(true);
  });
});

test('carriers that are stopped in the middle leave the fact in line, and the next ones carry it once', async () => {
  const { referralId } = home('S');
  const body = { providerId: organisationOf(utrecht, 'cumulus'), approachId: 'bloemaanpak' };
  const accepted = { body, ifMatch: 3 };
  viewIn(await world.send(person('quietAssessor'), 'POST', `/referrals/${referralId}/acceptances`, accepted));
  const outbox = openOutbox({ client: runtime.client, gemeente: utrecht, clock: systemClock });
  const [shard = 0] = await outbox.waiting();
  const event = streamEventOf(utrecht, await outbox.pending(shard, 25));
  const never = Promise.withResolvers<'goes-on'>();
  runtime.aws.hold(async (action) => (action === 'TransactWriteItems' ? never.promise : 'goes-on'));
  expect((await runtime.functionNamed('carriers').invoke(event, 2_000)).kind).toBe('stopped');
  runtime.aws.hold(undefined);
  const waiting = async (): Promise<number> => {
    const list = await world.send(person('supervisor'), 'GET', '/waiting-families');
    viewIn<object>(list);
    return list.text.split(familyIdOf(referralId)).length - 1;
  };
  expect(await waiting()).toBe(0);
  await world.carry();
  const once = await waiting();
  expect(once).toBeGreaterThan(0);
  // as after a stop by Lambda: the same batch, once more
  expect(await runtime.functionNamed('carriers').invoke(event)).toMatchObject({ value: { batchItemFailures: [] } });
  expect(await waiting()).toBe(once);
  expect(await isWhole()).toBe(true);
});

test('what the runtime writes down is one line of JSON for each line of ours, and no word of anybody', () => {
  const named = readDeployed().functions.map(({ name }) => runtime.functionNamed(name).log());
  const lines = named.flat().filter(Boolean);
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    const { level, requestId, message } = JSON.parse(line);
    expect(level).toMatch(/^(INFO|ERROR)$/);
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(message).toMatchObject(level === 'INFO' ? { kind: expect.any(String) } : { level: 'alarm' });
  }
  expect(canariesIn(lines.join('\n'))).toEqual([]);
});
