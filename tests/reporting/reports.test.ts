// What each reader gets of published figures, with the real verbs and policies on a real engine.
import type { Principal } from '@greep/access';
import { addDays, Day, dayOf } from '@greep/kernel';
import {
  keepContributions,
  listExtracts,
  listPeriods,
  listProviderPeriods,
  openExtract,
  openLadderReport,
  openProviderReport,
  openReport,
  openTable,
  PeriodRows,
  publishFigures,
  ReportView,
} from '@greep/reporting';
import { performer, type Verb } from '@greep/verbs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMachine, aPerson } from '../access/builders.ts';
import { amersfoort, utrecht } from '../support/engine.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';
import { factsOf } from './histories.ts';
import { stade, thePilot } from './the-pilot.ts';

let world: VerbWorld;
const today = Day.parse('2026-10-15');
const quarter = { period: '2026-q3', asOf: today };
const yesterday = { period: 'running', asOf: addDays(today, -1) };

const publishOn = (day: Day, run: number) =>
  publishFigures({
    ...{ store: world.storeFor('publish-figures'), today: day, threshold: 5, run: `run-${run}` },
    nameOf: async (id) => (id === stade ? '=Stade' : 'Anders'),
  });

beforeAll(async () => {
  world = await startVerbWorld();
  const carrier = keepContributions(() => world.storeFor('carry-contributions'));
  for (const event of factsOf(thePilot())) await carrier.carry(event);
  expect(dayOf(world.clock.now())).toBe(today);
  await publishOn(today, 1);
});
afterAll(() => world.stop());

/** The view, or the code of the refusal. */
const ask = async (verb: Verb, principal: Principal, input: object = {}): Promise<unknown> => {
  const answer = await performer(() => world.toolsFor('report'))(verb)({ principal, requestId: 'r' }, input);
  return answer.ok ? answer.value.view : answer.error.code;
};
const report = async (verb: Verb, principal: Principal, input: object = quarter): Promise<ReportView> =>
  ReportView.parse(await ask(verb, principal, input));
const periodRows = async (verb: Verb, principal: Principal) => PeriodRows.parse(await ask(verb, principal)).rows;
const periods = async (verb: Verb, principal: Principal): Promise<readonly string[]> =>
  (await periodRows(verb, principal)).map(({ period }) => period);

const policyMaker = aPerson('policyMaker');
const manager = aPerson('providerManager', { organisationId: stade });
const machine = aMachine(['viewReport', 'extractReport']);

describe('a policy maker', () => {
  test('finds every closed quarter and yesterday, newest first, each with the day on which it was counted', async () => {
    expect((await periodRows(listPeriods, policyMaker)).slice(0, 2)).toEqual([
      { period: 'running', from: '2025-01-01', until: '2026-10-14', asOf: '2026-10-14' },
      { period: '2026-q3', from: '2024-10-01', until: '2026-09-30', asOf: '2026-10-15' },
    ]);
    expect(await periods(listPeriods, policyMaker)).toHaveLength(7);
  });

  test('reads all tables, with how each figure was counted and why a cell is empty', async () => {
    const { tables, threshold, roundedTo } = await report(openReport, policyMaker);
    expect([threshold, roundedTo]).toEqual([5, 5]);
    expect(tables.map(({ table }) => table)).toEqual([
      ...['caseload', 'lead-times', 'attainment', 'hours', 'bottleneck-themes', 'ladder'],
    ]);
    const [caseload] = tables;
    expect(caseload?.columns.find(({ column }) => column === 'waiting')).toEqual({
      ...{ column: 'waiting', unit: 'families', countedBy: 'waiting-on-last-day' },
    });
    const own = caseload?.groups[0]?.rows.find(({ row }) => row === stade);
    expect(own?.name).toBe('=Stade');
    expect(own?.figures.find(({ column }) => column === 'under-way')).toEqual({
      ...{ column: 'under-way', state: 'shown', value: 20 },
    });
    expect(own?.figures.find(({ column }) => column === 'no-way-in')).toEqual({
      ...{ column: 'no-way-in', state: 'hidden', because: 'below' },
    });
  });

  test('reads beside a figure what was agreed', async () => {
    const { tables } = await report(openReport, policyMaker);
    const norms = tables.flatMap(({ table, groups }) =>
      groups.flatMap(({ rows }) =>
        (rows.at(-1)?.figures ?? []).flatMap(({ column, norm }) => (norm ? [`${table} ${column} ${norm}`] : [])),
      ),
    );
    expect(norms).toEqual(['lead-times median-days 42', 'hours hours-per-week 7', 'hours hours-per-family 200']);
  });

  test('takes a table along to a spreadsheet, which runs nothing that is in it', async () => {
    const text = String(await ask(openTable, policyMaker, { ...quarter, table: 'caseload' }));
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('period,until,as-of,table,group,row,name,column,unit,counted-by,value,hidden-because,norm');
    const place = `2026-q3,2026-09-30,2026-10-15,caseload,families,${stade},'=Stade`;
    expect(lines).toContain(`${place},under-way,families,phase-on-last-day,20,,`);
    expect(lines).toContain(`${place},no-way-in,families,phase-on-last-day,,below,`);
  });

  test('does not find a period that was not published, nor the state of another day', async () => {
    expect(await ask(openReport, policyMaker, { ...quarter, period: '2019-q1' })).toBe('not-found');
    expect(await ask(openReport, policyMaker, { ...yesterday, asOf: '2026-10-13' })).toBe('not-found');
  });
});

describe('a provider manager', () => {
  test('gets the rows of the own organisation, hidden in the same way, and of no other', async () => {
    const whole = await report(openReport, policyMaker);
    const own = await report(openProviderReport, manager);
    expect(own.provider).toEqual({ id: stade, name: '=Stade' });
    const rowsOf = ({ tables }: ReportView) => tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
    expect(rowsOf(own).map(({ row }) => row)).toEqual(Array(rowsOf(own).length).fill(stade));
    expect(rowsOf(own)).toEqual(rowsOf(whole).filter(({ row }) => row === stade));
  });

  test('does not get the state of yesterday, and not the figures of the gemeente', async () => {
    expect(await periods(listProviderPeriods, manager)).not.toContain('running');
    expect(await ask(openProviderReport, manager, yesterday)).toBe('not-found');
    expect(await ask(openReport, manager, quarter)).toBe('not-found');
  });

  test('who acts for no organisation gets nothing', async () => {
    const { organisationId: _, ...nobodys } = manager;
    expect(await ask(openProviderReport, nobodys, quarter)).toBe('not-found');
  });
});

describe('others', () => {
  test('a project leader gets the figures of the ladder', async () => {
    const { tables } = await report(openLadderReport, aPerson('projectLeader'), yesterday);
    expect(tables.map(({ table }) => table)).toEqual(['bottleneck-themes', 'ladder']);
  });

  test('a researcher and a program take closed quarters out, and never see the state of yesterday', async () => {
    for (const reader of [aPerson('researcher'), machine]) {
      expect(await periods(listExtracts, reader)).toHaveLength(6);
      expect((await report(openExtract, reader)).tables).toHaveLength(6);
      expect(await ask(openExtract, reader, yesterday)).toBe('not-found');
    }
    expect(await ask(openReport, machine, yesterday)).toBe('not-found');
    expect(await periods(listPeriods, machine)).not.toContain('running');
  });

  test('whoever works with families, and everybody of another gemeente, finds nothing', async () => {
    const strangers = [aPerson('familyWorker'), aPerson('policyMaker', { gemeente: amersfoort })];
    for (const reader of strangers)
      for (const verb of [openReport, openLadderReport, openProviderReport, openExtract])
        expect(await ask(verb, reader, quarter)).toBe('not-found');
    expect(utrecht).not.toBe(amersfoort);
  });
});

describe('publishing', () => {
  test('twice on one day changes nothing', async () => {
    const before = await report(openReport, policyMaker);
    expect(await publishOn(today, 2)).toEqual([]);
    expect(await report(openReport, policyMaker)).toEqual(before);
  });

  test('the day after replaces yesterday and leaves the quarters as they are', async () => {
    expect(await publishOn(addDays(today, 1), 3)).toMatchObject([{ period: 'running', asOf: today }]);
    expect(await ask(openReport, policyMaker, yesterday)).toBe('not-found');
    expect((await report(openReport, policyMaker, { ...yesterday, asOf: today })).period.until).toBe(today);
  });

  test('an older counting never replaces a newer one', async () => {
    await publishOn(today, 4);
    expect(await ask(openReport, policyMaker, { ...yesterday, asOf: today })).not.toBe('not-found');
  });
});
