import { Day } from '@greep/kernel';
import { Quarter } from '@greep/reporting';
import { describe, expect, test } from 'vitest';
import { duePeriods } from '../../packages/reporting/due-periods.ts';
import { closedPeriod, lastDayOf, moveQuarter, quarterOf, runningPeriod } from '../../packages/reporting/period.ts';
import type { PeriodRow } from '../../packages/reporting/views.ts';

const day = (text: string) => Day.parse(text);
const quarter = (text: string) => Quarter.parse(text);
const published = (name: string, asOf: string): PeriodRow => ({ ...closedPeriod(quarter(name)), asOf: day(asOf) });
const due = (today: string, first: string, ...rows: PeriodRow[]) =>
  duePeriods(day(today), day(first), rows).map(({ period, before }) => `${period.period}${before ? ' again' : ''}`);

describe('a period', () => {
  test('goes back over the eight quarters up to its end', () => {
    expect(closedPeriod(quarter('2026-q3'))).toEqual({ period: '2026-q3', from: '2024-10-01', until: '2026-09-30' });
  });
  test('that runs ends yesterday, also on the first day of a quarter', () => {
    expect(runningPeriod(day('2026-10-01'))).toEqual({ period: 'running', from: '2024-10-01', until: '2026-09-30' });
  });
  test('is found by its days, over the turn of the year as well', () => {
    expect(quarterOf(day('2026-12-31'))).toBe('2026-q4');
    expect(moveQuarter(quarter('2026-q4'), 1)).toBe('2027-q1');
    expect(moveQuarter(quarter('2026-q1'), -5)).toBe('2024-q4');
    expect(lastDayOf(quarter('2024-q1'))).toBe('2024-03-31');
  });
});

describe('figures are due', () => {
  test('a week after a quarter has closed, and not before', () => {
    expect(due('2026-10-06', '2026-08-01')).toEqual(['running']);
    expect(due('2026-10-07', '2026-08-01')).toEqual(['2026-q3', 'running']);
  });
  test('once: what was published is not due any more', () => {
    expect(due('2026-10-20', '2026-08-01', published('2026-q3', '2026-10-07'))).toEqual(['running']);
  });
  test('again a quarter later, for what changed meanwhile', () => {
    expect(due('2027-01-07', '2026-08-01', published('2026-q3', '2026-10-07'))).toEqual([
      '2026-q3 again',
      '2026-q4',
      'running',
    ]);
  });
  test('never a third time', () => {
    const both = [published('2026-q3', '2026-10-07'), published('2026-q3', '2027-01-07')];
    expect(due('2027-03-01', '2026-08-01', ...both)).toEqual(['2026-q4', 'running']);
  });
  test('not again for a quarter that was first counted when it had long settled', () => {
    expect(due('2027-03-01', '2026-08-01', published('2026-q3', '2027-01-20'))).toEqual(['2026-q4', 'running']);
  });
  test('of yesterday once a day', () => {
    const running = { ...runningPeriod(day('2026-10-06')), asOf: day('2026-10-05') };
    expect(due('2026-10-06', '2026-08-01', running)).toEqual([]);
    expect(due('2026-10-07', '2026-08-01', published('2026-q3', '2026-10-07'), running)).toEqual(['running']);
  });
  test('of eight quarters at most, and of none in which nothing had begun', () => {
    expect(due('2026-10-20', '2020-01-01')).toHaveLength(9);
    expect(due('2026-10-20', '2026-10-20')).toEqual([]);
  });
});
