import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  type Grant,
  type IndexName,
  isOfNation,
  type Plane,
  planes,
  put,
  type RowVerb,
  type Store,
} from '@greep/store';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { amersfoort } from '../support/engine.ts';
import { aGoal, aLetter, byWorker, familyId, goalKind, openAs, recordGoal, withReplay, worker } from './stage.ts';

const client = new DynamoDBClient({ region: 'eu-west-1' });
const wire = mockClient(client);
beforeEach(() => {
  wire.reset();
  wire.onAnyCommand().resolves({});
});

const planeNames = Object.keys(planes).filter((name): name is Plane => name in planes);
const grantsOf = (plane: Plane): readonly Grant[] => planes[plane];
const everyGrant = planeNames.flatMap((plane) => grantsOf(plane));
const isData = ({ table }: Grant) => table === 'care' || table === 'reports' || table === 'national';
/** What the store keeps for itself is in no verb's reach, in whichever table it lies. */
const isKept = (pk: string) => /^(CHAINS?|SHARD|ASIDE|ACCESS)#/.test(pk);

const unknown = 'NOWHERE#';
const prefixes = [...new Set([...everyGrant.filter(isData).flatMap((grant) => grant.prefixes), unknown])];
const indexPrefixes = (index: IndexName) => [
  ...new Set([...everyGrant.flatMap((grant) => grant.indexes?.[index] ?? []), unknown]),
];

const mayDo = (plane: Plane, verb: RowVerb, pk: string): boolean =>
  !isKept(pk) &&
  grantsOf(plane).some(
    (grant) => isData(grant) && grant.verbs.includes(verb) && grant.prefixes.some((prefix) => pk.startsWith(prefix)),
  );

const storeOf = (plane: Plane): Store => openAs({ client }, plane).store;

/** Refused means: by name, and before anything left the process. */
const outcomeOf = async (call: () => Promise<unknown>): Promise<'sent' | 'refused'> => {
  wire.resetHistory();
  const error = await call().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error && error.name === 'OutsidePlane') {
    expect(wire.calls()).toHaveLength(0);
    return 'refused';
  }
  expect(error).toBeUndefined();
  expect(wire.calls().length).toBeGreaterThan(0);
  return 'sent';
};

const hasChain = (plane: Plane, pk: string): boolean =>
  grantsOf(plane).some(
    ({ table, prefixes: granted }) =>
      (table === 'trail' || table === 'national') && granted.some((prefix) => `CHAIN#${pk}`.startsWith(prefix)),
  );

/** A partition that the plane may commit to, if any. */
const ownAggregate = (plane: Plane): string | undefined =>
  prefixes
    .map((prefix) => `${prefix}own`)
    .find((pk) => mayDo(plane, 'put', pk) && mayDo(plane, 'get', pk) && hasChain(plane, pk));

const calls: readonly {
  readonly verb: RowVerb;
  readonly name: string;
  readonly call: (store: Store, pk: string) => Promise<unknown>;
}[] = [
  { verb: 'get', name: 'find', call: (store, pk) => store.find(goalKind, { pk, sk: 'a' }) },
  { verb: 'query', name: 'list', call: (store, pk) => store.list(goalKind, pk, 'a') },
  { verb: 'query', name: 'open', call: (store, pk) => store.open(pk, [goalKind]) },
  {
    verb: 'put',
    name: 'save a draft in',
    call: (store, pk) => store.saveDraft({ ...aLetter('draft'), key: { pk, sk: 'a' } }),
  },
];

describe.each(planeNames)('the %s plane', (plane) => {
  test.each(prefixes)('reaches rows of %s only as far as it was granted', async (prefix) => {
    const pk = `${prefix}1`;
    for (const { verb, name, call } of calls)
      expect({ name, outcome: await outcomeOf(() => call(storeOf(plane), pk)) }).toEqual({
        name,
        outcome: mayDo(plane, verb, pk) ? 'sent' : 'refused',
      });
  });

  test.each(prefixes)('commits to rows of %s only as far as it was granted', async (prefix) => {
    const key = { pk: `${prefix}1`, sk: 'a' };
    const aggregate = ownAggregate(plane);
    if (!aggregate) {
      expect(await outcomeOf(() => storeOf(plane).commit({ ...recordGoal(), aggregate: key.pk }, byWorker))).toBe(
        'refused',
      );
      return;
    }
    const commit = (change: object) =>
      outcomeOf(() => storeOf(plane).commit({ ...recordGoal(), aggregate, ...change }, byWorker));
    const expected = (verb: RowVerb) => (mayDo(plane, verb, key.pk) ? 'sent' : 'refused');
    expect(await commit({ puts: [{ ...aGoal('a'), key }] })).toBe(expected('put'));
    expect(await commit({ deletes: [{ key, version: 1 }] })).toBe(expected('delete'));
    expect(await commit({ checks: [{ key, version: 1 }] })).toBe(expected('get'));
  });

  test.each(['gsi1', 'gsi2'] as const)('queries %s only in partitions that it was granted', async (index) => {
    for (const prefix of indexPrefixes(index)) {
      const isGranted = grantsOf(plane).some(
        ({ verbs, indexes }) =>
          verbs.includes('query') && indexes?.[index]?.some((granted) => prefix.startsWith(granted)),
      );
      const outcome = await outcomeOf(() => storeOf(plane).page(goalKind, index, prefix, { limit: 1 }));
      expect({ prefix, outcome }).toEqual({ prefix, outcome: isGranted ? 'sent' : 'refused' });
    }
  });

  test.each(['gsi1', 'gsi2'] as const)('counts %s only in partitions that it was granted to count', async (index) => {
    for (const prefix of indexPrefixes(index)) {
      const table = isOfNation(plane) ? 'national' : 'care';
      const isGranted = grantsOf(plane).some(
        (grant) =>
          grant.table === table &&
          grant.verbs.includes('count') &&
          grant.indexes?.[index]?.some((granted) => prefix.startsWith(granted)),
      );
      const outcome = await outcomeOf(() => storeOf(plane).count(index, prefix, '2026-11-29'));
      expect({ prefix, outcome }).toEqual({ prefix, outcome: isGranted ? 'sent' : 'refused' });
    }
  });

  test('reads who looked, writes the access log and keeps replay records only when granted', async () => {
    const has = (table: Grant['table'], verb: RowVerb, pk: string) =>
      grantsOf(plane).some(
        (grant) =>
          grant.table === table && grant.verbs.includes(verb) && grant.prefixes.some((each) => pk.startsWith(each)),
      );
    const entry = { ...worker, familyId, action: 'open-family-file', purpose: 'works-with-family', requestId: 'r' };
    expect(await outcomeOf(() => storeOf(plane).accessTo(familyId, { limit: 1 }))).toBe(
      has('trail', 'query', 'ACCESS#1') && has('trail', 'query', 'CHAIN#FAMILY#1') ? 'sent' : 'refused',
    );
    expect(await outcomeOf(() => storeOf(plane).logAccess([entry], 'opened'))).toBe(
      has('trail', 'put', 'ACCESS#1') ? 'sent' : 'refused',
    );
    expect(await outcomeOf(() => storeOf(plane).findReplay('scope'))).toBe(
      has('care', 'get', `IDEM#${plane}#scope`) || has('national', 'get', `IDEM#${plane}#scope`) ? 'sent' : 'refused',
    );
  });
});

describe('what must be kept apart', () => {
  const refused = async (plane: Plane, call: (store: Store) => Promise<unknown>) =>
    expect(await outcomeOf(() => call(storeOf(plane)))).toBe('refused');

  test('reporting reaches no family and can write nothing', async () => {
    await refused('report', (store) => store.find(goalKind, { pk: 'FAMILY#1', sk: 'FILE' }));
    await refused('report', (store) => store.open('FAMILY#1', [goalKind]));
    await refused('report', (store) => store.page(goalKind, 'gsi1', 'WORKER#1', { limit: 1 }));
    await refused('report', (store) => store.commit({ ...recordGoal(), aggregate: 'PUBLISHED#2026' }, byWorker));
  });

  test('whoever handles referrals cannot open a family file, nor the other way round', async () => {
    await refused('referral', (store) => store.find(goalKind, { pk: 'FAMILY#1', sk: 'FILE' }));
    await refused('care', (store) => store.find(goalKind, { pk: 'REFERRAL#1', sk: 'FILE' }));
  });

  test('nobody reads or replaces the audit chain through a verb', async () => {
    for (const plane of planeNames) {
      await refused(plane, (store) => store.find(goalKind, { pk: 'CHAIN#FAMILY#1', sk: '000000000001' }));
      for (const pk of ['CHAIN#FAMILY#1', 'CHAIN#NATIONAL#1', 'CHAINS#1', 'SHARD#1'])
        await refused(plane, (store) => store.saveDraft({ ...aLetter('draft'), key: { pk, sk: '1' } }));
    }
  });

  test('nobody writes in the chain, or the access log, of what another plane keeps', async () => {
    const writers: readonly Plane[] = ['care', 'carry-referral-to-care', 'carry-answer-to-care'];
    for (const plane of planeNames.filter((one) => !writers.includes(one))) {
      const has = grantsOf(plane).some(
        ({ table, prefixes, verbs }) =>
          table === 'trail' && verbs.includes('put') && prefixes.some((prefix) => 'CHAIN#FAMILY#1'.startsWith(prefix)),
      );
      expect({ plane, has }).toEqual({ plane, has: false });
    }
    const mayLog = planeNames.filter((plane) =>
      grantsOf(plane).some(({ prefixes, verbs }) => verbs.includes('put') && prefixes.includes('ACCESS#')),
    );
    expect(mayLog).toEqual(['referral', 'care']);
  });

  test('one plane cannot use the replay record of another', async () => {
    await refused('care', (store) => store.find(goalKind, { pk: 'IDEM#referral#1', sk: 'REPLAY' }));
    await refused('carry-referral-to-care', (store) => store.commit(recordGoal(), withReplay('scope')));
  });

  test('a family cannot surface in the index partitions of the intake', async () => {
    const inIntake = { ...aGoal('a'), gsi1: { pk: 'INTAKE#submitted', sk: '2026-10-15' } };
    await refused('care', (store) => store.commit(recordGoal(inIntake), byWorker));
    await refused('care', (store) => store.saveDraft({ ...aLetter('draft'), gsi1: inIntake.gsi1 }));
    const withWorker = put({
      ...aGoal('a'),
      kind: goalKind,
      value: { words: 'x', weight: 1 },
      gsi1: { pk: 'WORKER#1', sk: 'a' },
    });
    expect(await outcomeOf(() => storeOf('care').commit(recordGoal(withWorker), byWorker))).toBe('sent');
  });

  test('a store of the nation asks the table of the nation and no other', async () => {
    const { store } = openAs({ client }, 'national');
    const aggregate = 'NATIONAL#1';
    const row = { ...aGoal('a'), key: { pk: aggregate, sk: 'FILE' } };
    await store.find(goalKind, row.key);
    await store.page(goalKind, 'gsi1', 'NATION#open', { limit: 1 });
    const change = { ...recordGoal(row), aggregate, facts: [{ type: 'goal-recorded.v1', data: {} }] };
    await store.commit(change, withReplay('s'));
    const named = wire.calls().map(({ args }) => JSON.stringify(args[0].input).match(/"TableName":"[^"]+"/g) ?? []);
    expect(new Set(named.flat())).toEqual(new Set(['"TableName":"greep-national"']));
  });

  test('a refusal says which right was missing and never which row was asked for', async () => {
    const error = await storeOf('report')
      .find(goalKind, { pk: 'FAMILY#secret', sk: 'FILE' })
      .catch((reason: unknown) => reason);
    expect(String(error)).toBe('OutsidePlane: plane report has no right to get such rows in the data tables');
  });

  test('a store of one gemeente asks the tables of that gemeente and of no other', async () => {
    const { store } = openAs({ client }, 'care', amersfoort);
    const entry = { ...worker, familyId, action: 'open-family-file', purpose: 'works-with-family', requestId: 'r' };
    await store.find(goalKind, { pk: 'FAMILY#gm0344', sk: 'a' });
    await store.list(goalKind, 'FAMILY#1', 'a');
    await store.open('FAMILY#1', [goalKind]);
    await store.page(goalKind, 'gsi1', 'WORKER#1', { limit: 1 });
    await store.commit({ ...recordGoal(aGoal('a')), facts: [{ type: 'goal-recorded.v1', data: {} }] }, withReplay('s'));
    await store.saveDraft(aLetter('draft'));
    await store.findReplay('s');
    await store.logAccess([entry], 'opened');
    await store.logAccess([entry], 'listed');
    await store.accessTo(familyId, { limit: 1 });
    const tables = JSON.stringify(wire.calls().map(({ args }) => args[0].input)).match(/greep-gm\d{4}/g);
    expect(new Set(tables)).toEqual(new Set(['greep-gm0307']));
  });
});
