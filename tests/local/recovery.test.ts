// Putting a gemeente back, without the history that only AWS keeps: two tables, one as it was and one as it is.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  ResourceNotFoundException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { addSeconds, Instant, randomIds, systemClock } from '@greep/kernel';
import { createTableInput, openStore, tableDefinitions, tableName } from '@greep/store';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { besideName } from '../../packages/local/recovery/beside.ts';
import { refusalOfPlanes } from '../../packages/local/recovery/close-gemeente.ts';
import { type Compared, compareTable, isEqual } from '../../packages/local/recovery/compare-table.ts';
import { momentOf } from '../../packages/local/recovery/moment.ts';
import { actsSince, putBack } from '../../packages/local/recovery/put-back.ts';
import { readRecoveries, standing } from '../../packages/local/recovery/record-recovery.ts';
import { restoreBeside } from '../../packages/local/recovery/restore-beside.ts';
import { recoveryRights } from '../../packages/local/recovery/rights.ts';
import { digestOfRow, type Row } from '../../packages/local/recovery/rows.ts';
import { sayActs, sayTable } from '../../packages/local/recovery/say-recovery.ts';
import { isAllowed } from '../infra/is-allowed.ts';
import { statementsIn } from '../infra/template.ts';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';
import { accept, anAcceptedReferral, byTest } from './an-accepted-referral.ts';

const at = Instant.parse('2026-11-28T09:00:00.000Z');
let engine: TestEngine;
let trail: Compared;

const rowsIn = async (TableName: string): Promise<Row[]> =>
  (await engine.client.send(new ScanCommand({ TableName }))).Items ?? [];

const commit = (change: Parameters<ReturnType<typeof openStore>['commit']>[0]) =>
  openStore({
    ...{ client: engine.client, gemeente: utrecht, plane: 'referral', clock: systemClock, ids: randomIds },
    alarm: () => {},
  }).commit(change, byTest);

const put = (TableName: string, Item: Row) => engine.client.send(new PutItemCommand({ TableName, Item }));
const aRow = (pk: string, data = '{}'): Row => ({ pk: { S: pk }, sk: { S: '1' }, data: { S: data } });

const begin = async (): Promise<void> => {
  await engine?.stop();
  engine = await startTestEngine([utrecht]);
  for (let each = 0; each < 3; each += 1) await commit(accept(anAcceptedReferral()));
  const [definition] = tableDefinitions.filter(({ table }) => table === 'trail');
  const beside = besideName(utrecht, 'trail', at);
  const own = tableName(utrecht, 'trail');
  if (definition) await engine.client.send(new CreateTableCommand(createTableInput(beside, definition)));
  for (const row of await rowsIn(own)) await put(beside, row);
  trail = { client: engine.client, table: 'trail', beside, own };
};
afterAll(() => engine.stop());

describe('comparing a table with what it was', () => {
  beforeEach(begin);

  it('finds what is gone, what is different and what came later, and counts who looked apart', async () => {
    const [gone, changed] = (await rowsIn(trail.own)).filter(({ pk }) => pk?.S?.startsWith('CHAIN#'));
    await engine.client.send(
      new DeleteItemCommand({ TableName: trail.own, Key: { pk: gone?.pk ?? { S: '' }, sk: gone?.sk ?? { S: '' } } }),
    );
    await put(trail.own, { ...changed, data: { S: '{"forged":true}' } });
    await put(trail.own, aRow('ACCESS#somebody'));
    await commit(accept(anAcceptedReferral()));
    const found = await compareTable(trail);
    expect(found).toMatchObject({ rows: 6, kept: 1 });
    expect([found.gone.length, found.changed.length, found.later.length]).toEqual([1, 1, 2]);
    const acts = await actsSince(engine.client, trail.own, found);
    expect([...acts]).toEqual([['accept-referral', 1]]);
    expect(sayTable(found)).toMatch(/trail: 6 rows \(.{12}\); since then 1 are gone, 1 are different, 2 came later/);
    expect(sayActs({ acts })).toContain('1 × accept-referral');
    // what is said names no family
    expect(sayTable(found) + sayActs({ acts })).not.toMatch(/REFERRAL#|[0-9a-f]{8}-/);
  });

  it('goes by what a row says, in whatever order its attributes come', () => {
    const row = aRow('A');
    expect(digestOfRow({ data: { S: '{}' }, sk: { S: '1' }, pk: { S: 'A' } })).toBe(digestOfRow(row));
    expect(digestOfRow({ ...row, version: { N: '1' } })).not.toBe(digestOfRow(row));
  });
});

/** An undone link in its old place. */
const asLink = ({ pk, sk }: Row): Row => ({
  pk: { S: pk?.S?.replace('UNDONE#', 'CHAIN#') ?? '' },
  sk: { S: sk?.S?.split('#')[0] ?? '' },
});

describe('putting a table back', () => {
  beforeEach(begin);

  const spoil = async (): Promise<void> => {
    await commit(accept(anAcceptedReferral()));
    await put(trail.own, aRow('ACCESS#somebody'));
    const [row] = await rowsIn(trail.beside);
    if (row) await put(trail.own, { ...row, data: { S: 'spoilt' } });
  };

  it('makes it equal, keeps who looked, and keeps links that came later apart', async () => {
    await spoil();
    await putBack(trail, await compareTable(trail));
    const after = await compareTable(trail);
    expect(isEqual(after)).toBe(true);
    expect(after.kept).toBe(2);
    const undone = (await rowsIn(trail.own)).filter(({ pk }) => pk?.S?.startsWith('UNDONE#REFERRAL#'));
    expect(undone).toHaveLength(1);
    expect(JSON.parse(undone[0]?.data?.S ?? '')).toMatchObject({ action: 'accept-referral', number: 1 });
  });

  it('that broke off halfway is done by doing it again, and nothing is kept twice', async () => {
    await spoil();
    const before = await compareTable(trail);
    // the links were laid apart and not yet taken away
    const halfway = { ...before, later: [], gone: [], changed: [] };
    const links = before.later.filter(({ pk }) => pk.startsWith('CHAIN#'));
    await putBack(trail, { ...halfway, later: links });
    for (const row of (await rowsIn(trail.own)).filter(({ pk }) => pk?.S?.startsWith('UNDONE#')))
      await put(trail.own, { ...row, ...asLink(row) });
    await putBack(trail, await compareTable(trail));
    await putBack(trail, await compareTable(trail));
    expect(await compareTable(trail)).toMatchObject({ kept: 2 });
  });
});

describe('the moment', () => {
  it.each([
    ['2026-11-28T09:00:00Z', '2026-11-28T09:00:00.000Z'],
    ['2026-11-28T09:00:00.999Z', '2026-11-28T09:00:00.000Z'],
  ])('%s is a whole second', (text, moment) => {
    expect(momentOf(text)).toEqual({ ok: true, value: moment });
  });

  it.each([undefined, '', 'yesterday', '2026-11-28', '2026-11-28T09:00:00+01:00'])('%s is none', (text) => {
    expect(momentOf(text).ok).toBe(false);
  });

  it('is not asked of AWS when it lies outside of what AWS can give', async () => {
    const client = new DynamoDBClient({});
    const mock = mockClient(client).onAnyCommand().rejects(new Error('nobody expected this call'));
    const gone = new ResourceNotFoundException({ message: 'not there', $metadata: {} });
    mock.on(DescribeTableCommand).rejects(gone);
    const [earliest, latest] = ['2026-10-24T09:00:00.000Z', '2026-11-28T08:55:00.000Z'].map((text) => new Date(text));
    const window = { EarliestRestorableDateTime: earliest, LatestRestorableDateTime: latest };
    const PointInTimeRecoveryDescription = { PointInTimeRecoveryStatus: 'ENABLED' as const, ...window };
    mock.on(DescribeContinuousBackupsCommand).resolves({
      ContinuousBackupsDescription: { ContinuousBackupsStatus: 'ENABLED', PointInTimeRecoveryDescription },
    });
    const asked = await restoreBeside({ client, gemeente: utrecht, at }, 'anna');
    expect(asked).toEqual({
      ok: false,
      error:
        'greep-gm0344-trail can be put back to 2026-10-24T09:00:00.000Z until 2026-11-28T08:55:00.000Z, and not to 2026-11-28T09:00:00.000Z.',
    });
  });

  it('has no history in an engine on one machine', async () => {
    const asked = await restoreBeside({ client: engine.client, gemeente: utrecht, at: addSeconds(at, -1) }, 'anna');
    expect(asked).toEqual({ ok: false, error: expect.stringContaining('only tables in AWS can be put back') });
  });

  it('stands in the name of each table beside, as AWS allows names', () => {
    expect(besideName(utrecht, 'care', at)).toBe('greep-gm0344-care-at-20261128T090000Z');
  });
});

describe('while it is closed', () => {
  it('every plane of every function is refused in the table and its indexes, and nobody else', () => {
    const arn = 'arn:aws-eusc:dynamodb:eusc-de-east-1:111122223333:table/greep-gm0344-care';
    const [{ Effect, Resource, Condition }] = JSON.parse(refusalOfPlanes(arn)).Statement;
    expect([Effect, Resource]).toEqual(['Deny', [arn, `${arn}/index/*`]]);
    expect(Condition).toEqual({
      ArnLike: { 'aws:PrincipalArn': 'arn:aws-eusc:iam::111122223333:role/greep-plane-*' },
    });
  });
});

describe('the rights that it takes', () => {
  const whose = { gemeente: 'gm0344', partition: 'aws', account: '111122223333', region: 'eu-central-1' };
  const { Version, Statement: written } = JSON.parse(JSON.stringify(recoveryRights(whose)));
  // what refuses all else opens nothing, and is looked at by itself
  const granted = statementsIn({ Version, Statement: written.filter((one: object) => !('NotAction' in one)) });

  it('stop the way of its own facts to the alias of the carriers, and that of nobody else nor to anything else', () => {
    const lambda = 'arn:aws:lambda:eu-central-1:111122223333';
    const may = (name: string, gemeente: string): readonly boolean[] =>
      ['lambda:UpdateEventSourceMapping', 'lambda:GetEventSourceMapping'].map((action) =>
        isAllowed(granted, {
          action,
          resource: `${lambda}:event-source-mapping:8f2a`,
          context: { 'aws:ResourceTag/gemeente': gemeente, 'lambda:FunctionArn': `${lambda}:function:${name}` },
        }),
      );
    for (const name of ['greep-carriers:live', 'greep-carriers']) expect(may(name, 'gm0344')).toEqual([true, true]);
    for (const other of ['gm0307', 'national', 'none'])
      expect(may('greep-carriers:live', other)).toEqual([false, false]);
    expect(may('greep-carriers-of-another:live', 'gm0344')).toEqual([false, false]);
  });

  it('read its own anchors to hold the trail against them, and write nothing but that it was put back', () => {
    const may = (action: string, place: string, key = ''): boolean =>
      isAllowed(granted, { action, resource: `arn:aws:s3:::greep-${place}-anchors-111122223333${key}`, context: {} });
    const head = '/heads/2026-11-29.json';
    for (const action of ['s3:ListBucket', 's3:ListBucketVersions']) {
      expect(may(action, 'gm0344')).toBe(true);
      expect(may(action, 'gm0307')).toBe(false);
    }
    for (const action of ['s3:GetObject', 's3:GetObjectVersion']) {
      for (const key of [head, '/recoveries/1.json']) expect(may(action, 'gm0344', key)).toBe(true);
      expect(may(action, 'gm0307', head)).toBe(false);
    }
    expect(may('s3:PutObject', 'gm0344', '/recoveries/1.json')).toBe(true);
    for (const action of ['s3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion'])
      expect(may(action, 'gm0344', head)).toBe(false);
  });

  it('name one gemeente only, and remove none of its own tables', () => {
    const said = JSON.stringify(recoveryRights(whose));
    expect(said.match(/gm\d{4}/g)?.every((code) => code === 'gm0344')).toBe(true);
    const { Statement } = JSON.parse(said);
    const removing = (effect: string) =>
      Statement.filter(
        ({ Effect, Action }: { Effect: string; Action?: unknown }) =>
          Effect === effect && JSON.stringify(Action ?? '').includes('DeleteTable'),
      );
    expect(removing('Allow')).toHaveLength(1);
    for (const name of removing('Allow')[0].Resource) expect(name).toMatch(/table\/greep-gm0344-\w+-at-\*$/);
    // whatever a policy on a table says
    const { NotAction, Resource } = Statement.find((one: { NotAction?: readonly string[] }) => one.NotAction);
    const own = ['trail', 'care', 'reports', 'outbox'].map((table) => expect.stringMatching(`greep-gm0344-${table}$`));
    expect(Resource).toEqual(own);
    expect(NotAction.filter((name: string) => /Table$|Update|PartiQL|Export/.test(name))).toEqual([
      'dynamodb:DescribeTable',
    ]);
  });
});

describe('anchors of a gemeente that was put back', () => {
  const anchor = (takenAt: string) => ({ takenAt: Instant.parse(takenAt), heads: [] });

  it('are left out when they speak of links that are undone, and all others stand', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'greep-anchors-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'gm0344', 'recoveries'), { recursive: true });
    const recovery = {
      ...{ to: at, recoveredAt: '2026-11-28T11:00:00.000Z' },
      ...{ askedBy: ['anna'], doneBy: 'bram', digests: {} },
    };
    await writeFile(join(folder, 'gm0344', 'recoveries', '1.json'), JSON.stringify(recovery));
    const recoveries = await readRecoveries(folder, 'gm0344');
    const days = ['2026-11-28T09:00:00.000Z', '2026-11-28T09:00:00.001Z', '2026-11-28T11:00:00.001Z'].map(anchor);
    expect(standing(days, recoveries)).toEqual([days[0], days[2]]);
    expect(standing(days, await readRecoveries(folder, 'gm0307'))).toEqual(days);
  });
});
