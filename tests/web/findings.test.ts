// What a policy maker reads first: the three findings, and what is not said because it may not or cannot be known.
import { describe, expect, it } from 'vitest';
import common from '../../packages/web/catalogue/nl/common.json' with { type: 'json' };
import figures from '../../packages/web/catalogue/nl/figures.json' with { type: 'json' };
import ladder from '../../packages/web/catalogue/nl/ladder.json' with { type: 'json' };
import { attainmentLabel, attainmentRow, isMerged } from '../../packages/web/pages/figures/attainment.ts';
import { findingsOf } from '../../packages/web/pages/figures/findings.ts';
import { foundInReport } from '../../packages/web/pages/figures/found-in-report.ts';
import { leadTitle } from '../../packages/web/pages/figures/lead-times-figure.tsx';
import { chosenPeriod } from '../../packages/web/pages/figures/period-search.ts';
import { amountOf, type Report, type ReportRow, tableIn } from '../../packages/web/pages/figures/report.ts';
import { topRows } from '../../packages/web/pages/figures/top-rows.ts';
import type { FigureTexts } from '../../packages/web/pages/figures/use-figure-texts.ts';
import type { Entries } from '../../packages/web/text/catalogue.ts';
import { translate, type Values } from '../../packages/web/text/translate.ts';
import { impossible } from '../support/impossible.ts';

const speak = (entries: Entries) => (key: string, values?: Values) =>
  translate(entries, key, { language: 'nl', ...(values && { values }) });
const texts: FigureTexts = impossible({
  t: speak(figures),
  common: speak(common),
  ladder: speak(ladder),
  threshold: 5,
  roundedTo: 5,
});

type Cell = number | 'below' | 'hidden';
const aRow = (row: string, cells: Readonly<Record<string, Cell>>, norm?: number): ReportRow =>
  impossible({
    row,
    figures: Object.entries(cells).map(([column, cell]) => ({
      column,
      ...(typeof cell === 'number' ? { state: 'shown', value: cell } : { state: 'hidden', because: cell }),
      ...(norm !== undefined && { norm }),
    })),
  });

const aTable = (table: string, group: string, rows: readonly ReportRow[], unit = 'families') => {
  const columns = rows[0]?.figures.map(({ column }) => ({ column, unit, countedBy: 'phase-on-last-day' })) ?? [];
  return { table, rowsAre: 'providers', columns, groups: [{ group, rows }] };
};
const aReport = (...tables: readonly unknown[]): Report => impossible({ threshold: 5, roundedTo: 5, tables });

describe('the sentence of findings', () => {
  it('says how many goals went forward, how long a plan takes and what holds families back', () => {
    const report = aReport(
      aTable('attainment', 'own', [aRow('all', { forward: 120, total: 185 })]),
      aTable('lead-times', 'planned', [aRow('all', { 'median-days': 45 })]),
      aTable('bottleneck-themes', 'bottlenecks', [
        aRow('debts-and-money', { reported: 25 }),
        aRow('housing', { reported: 15 }),
        aRow('all', { reported: 40 }),
      ]),
    );
    expect(foundInReport(report, texts).join(' ')).toBe(
      '<b>Twee van de drie doelen</b> van gezinnen gaan vooruit. ' +
        'De helft van de gezinnen heeft binnen <b>45 dagen</b> na het eerste gesprek een plan. ' +
        '<b>Geld en schulden</b> houdt gezinnen het vaakst tegen.',
    );
  });

  it('has a verb that fits, and a number in words', () => {
    expect(findingsOf({ goals: { forward: 50, scored: 100 } }, texts)[0]).toContain(
      'De helft van de doelen</b> van gezinnen gaat',
    );
    expect(findingsOf({ goals: { forward: 35, scored: 100 } }, texts)[0]).toContain('Eén van de drie doelen');
    expect(findingsOf({ goals: { forward: 100, scored: 100 } }, texts)[0]).toContain(
      'Bijna alle doelen</b> van gezinnen gaan',
    );
  });

  it('says of each part that too little is known', () => {
    expect(findingsOf({ planDays: 45 }, texts)).toEqual([
      'Over de doelen is nog te weinig bekend.',
      'De helft van de gezinnen heeft binnen <b>45 dagen</b> na het eerste gesprek een plan.',
      'Over knelpunten is nog te weinig bekend.',
    ]);
  });

  it('finds nothing at all where nothing may be seen', () => {
    const hidden = aRow('all', { forward: 'below', total: 'hidden', 'median-days': 'below', reported: 'below' });
    const report = aReport(aTable('attainment', 'own', [hidden]), aTable('lead-times', 'planned', [hidden]));
    expect(foundInReport(report, texts)).toEqual([]);
  });

  it('names two themes that are as often, and counts three', () => {
    expect(findingsOf({ themes: ['Wonen', 'School'] }, texts)[2]).toContain('<b>Wonen</b> en <b>School</b> houden');
    expect(findingsOf({ themes: ['Wonen', 'School', 'Geld'] }, texts)[2]).toContain('<b>Drie onderwerpen</b> houden');
  });
});

describe('what stands out', () => {
  const named = (...rows: readonly ReportRow[]) => topRows(rows, 'n', 5).map(({ row }) => row);

  it('is the row with the highest number', () => {
    expect(named(aRow('a', { n: 25 }), aRow('b', { n: 'below' }), aRow('all', { n: 30 }))).toEqual(['a']);
  });

  it('is not said when a hidden row could be higher', () => {
    expect(named(aRow('a', { n: 10 }), aRow('b', { n: 'hidden' }), aRow('all', { n: 30 }))).toEqual([]);
    expect(named(aRow('a', { n: 10 }), aRow('b', { n: 'hidden' }), aRow('all', { n: 'hidden' }))).toEqual([]);
    expect(named(aRow('a', { n: 40 }), aRow('b', { n: 'hidden' }), aRow('all', { n: 50 }))).toEqual(['a']);
  });

  it('is nothing when nobody is counted', () => {
    expect(named(aRow('a', { n: 'below' }), aRow('all', { n: 'below' }))).toEqual([]);
  });
});

describe('how long a plan takes', () => {
  it.each([
    [50, 'Een plan maken duurt ongeveer acht dagen langer dan afgesproken'],
    [25, 'Een plan maken duurt ongeveer 17 dagen korter dan afgesproken'],
    [40, 'Een plan maken duurt ongeveer zo lang als afgesproken'],
    ['hidden' as const, 'Hoelang duurt het tot er een plan is?'],
  ])('%s days beside 42 is said as it is', (days, title) => {
    expect(leadTitle(aRow('all', { 'median-days': days }, 42), texts)).toBe(title);
  });
});

describe('goals of a provider', () => {
  const row = (cells: Readonly<Record<string, Cell>>) => attainmentRow(aRow('p', cells), 'Portes', texts.t);

  it('are shown as fine as they may be seen', () => {
    const fine = row({ back: 5, same: 10, one: 10, two: 10, three: 5, forward: 25, total: 40 });
    const coarse = row({ same: 10, 'not-forward': 15, one: 10, 'two-or-more': 15, forward: 25, total: 40 });
    expect([...fine.notForward, ...fine.forward].map(({ kind }) => kind)).toEqual([
      'same',
      'back',
      'one',
      'two',
      'three',
    ]);
    expect([...coarse.notForward, ...coarse.forward].map(({ kind }) => kind)).toEqual([
      'notForward',
      'one',
      'twoOrMore',
    ]);
    expect([isMerged([fine]), isMerged([coarse])]).toEqual([false, true]);
  });

  it('are no bar when no part may be seen', () => {
    const hidden = row({ 'not-forward': 'hidden', forward: 'hidden', total: 15 });
    expect(hidden).toMatchObject({ of: '15 doelen', sum: 'verborgen', notForward: [], forward: [] });
  });

  it('are no bar when they are too few, and are still said', () => {
    const little = row({ total: 'below', forward: 'below' });
    expect(little).toMatchObject({ of: 'te weinig doelen', notForward: [], forward: [] });
    expect(attainmentLabel([little], texts.t)).toContain('Portes: te weinig doelen');
  });
});

describe('a hidden number', () => {
  it('is “fewer than” for families only: few families can have many goals or days', () => {
    const few = [aRow('all', { n: 'below' })];
    const reasonIn = (unit: string) =>
      amountOf(tableIn(aReport(aTable('hours', 'g', few, unit)), 'hours')?.groups[0]?.rows[0], 'n');
    expect([reasonIn('families'), reasonIn('goals'), reasonIn('days')]).toEqual(['below', 'hidden', 'hidden']);
  });

  it('that is not in the report is not an empty cell either', () => {
    expect(amountOf(undefined, 'n')).toBe('hidden');
  });
});

describe('the period in the address', () => {
  const rows = impossible<Parameters<typeof chosenPeriod>[0]>([
    { period: 'running', asOf: '2026-10-15' },
    { period: '2026-q3', asOf: '2026-10-01' },
    { period: '2026-q2', asOf: '2026-07-01' },
  ]);
  const choose = (periode?: string, stand?: string) => {
    const { chosen, isOther } = chosenPeriod(rows, { ...(periode && { periode }), ...(stand && { stand }) });
    return [chosen?.period, isOther];
  };

  it('shows what the link says, and otherwise the state of yesterday', () => {
    expect(choose('2026-q2', '2026-07-01')).toEqual(['2026-q2', false]);
    expect(choose()).toEqual(['running', false]);
  });

  it('says so when that count is no longer there', () => {
    expect(choose('running', '2026-10-02')).toEqual(['running', true]);
    expect(choose('2019-q1')).toEqual(['running', true]);
  });
});
