import { Day } from '@greep/kernel';
import { closedPeriod, Quarter } from '@greep/reporting';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedReport } from '../../packages/reporting/count-report.ts';
import { countReport } from '../../packages/reporting/count-report.ts';
import { percentOf } from '../../packages/reporting/round-figures.ts';
import { sealReport } from '../../packages/reporting/seal-report.ts';
import { type Arc, rangeOf } from '../../packages/reporting/sum-network.ts';
import { suppress } from '../../packages/reporting/suppress.ts';
import { aWorld } from './a-world.ts';

/** Bottlenecks by theme: the smallest table that adds up. */
const themes = (counts: readonly number[], threshold = 5) => {
  const empty = countReport(aWorld({ seed: 1, families: 0, providers: 1 }), closedPeriod(Quarter.parse('2026-q3')));
  const cell = (value: number) => new Map([['reported', { value, behind: value }]]);
  const rows = counts.map((count, at) => ({ row: `theme-${at + 1}`, cells: cell(count) }));
  const all = { row: 'all', cells: cell(counts.reduce((sum, count) => sum + count, 0)) };
  const report: CountedReport = { ...empty, 'bottleneck-themes': [{ group: 'bottlenecks', rows: [...rows, all] }] };
  const shown = suppress({ report, until: Day.parse('2026-09-30'), threshold, earlier: [] });
  return sealReport(report, { threshold, shown })
    .find(({ table }) => table === 'bottleneck-themes')
    ?.groups[0]?.rows.map(({ figures }) => figures[0]);
};

describe('a small count', () => {
  test('is hidden below the threshold, nobody included, and rounded by itself from there', () => {
    expect(themes([0, 4, 5, 7, 8, 31])).toEqual(['below', 'below', 5, 5, 10, 30, 55]);
  });

  test('follows the threshold of the gemeente', () => {
    expect(themes([0, 9, 10, 14, 40], 10)).toEqual(['below', 'below', 10, 15, 40, 75]);
  });

  test('takes another one along when it could be worked out from the sum', () => {
    // 13 + 13 + 0 = 26: shown as 15 + 15 + ? = 25, so that the hidden one could only be 0 or 1.
    expect(themes([13, 13, 0])).toEqual(['hidden', 15, 'below', 25]);
  });

  test('is not even said to be small when that would give it away', () => {
    // Two of at most four that are about ten together could only be four each.
    expect(themes([4, 4])).toEqual(['hidden', 'below', 10]);
  });
});

describe('a share', () => {
  test('is worked out from what is published, and from nothing else', () => {
    expect(percentOf(25, 40)).toBe(63);
  });
  test('is not told of fewer than ten', () => {
    expect(percentOf(5, 5)).toBe('few-to-divide');
  });
  test('of all or none is not told', () => {
    expect([percentOf(0, 20), percentOf(20, 20), percentOf(25, 20)]).toEqual(Array(3).fill('all-or-none'));
  });
  test('of what is hidden is hidden', () => {
    expect([percentOf('below', 20), percentOf(20, 'hidden'), percentOf('hidden', 'below')]).toEqual([
      'below',
      'hidden',
      'below',
    ]);
  });
});

describe('what a reader can work out', () => {
  /** Tries every whole number for every count. */
  const byTrying = (arcs: readonly Arc[], at: number) => {
    const points = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))];
    const fits = (values: readonly number[]): boolean =>
      points.every(
        (point) =>
          arcs.reduce((sum, { from, to }, arc) => {
            const value = values[arc] ?? 0;
            return sum + (to === point ? value : 0) - (from === point ? value : 0);
          }, 0) === 0,
      );
    const found = new Set<number>();
    const tryFrom = (values: readonly number[]): void => {
      const arc = arcs[values.length];
      if (!arc) return void (fits(values) && found.add(values[at] ?? 0));
      for (let value = arc.low; value <= arc.high; value += 1) tryFrom([...values, value]);
    };
    tryFrom([]);
    return { least: Math.min(...found), most: Math.max(...found) };
  };

  /** Two rows and two columns with all their sums, each known to within a little. */
  const table = fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }).chain(([a = 0, b = 0, c = 0, d = 0]) => {
    const flows = [
      [0, 1, a + b],
      [0, 2, c + d],
      [1, 3, a],
      [1, 4, b],
      [2, 3, c],
      [2, 4, d],
      [3, 0, a + c],
      [4, 0, b + d],
    ] as const;
    const slack = fc.tuple(fc.nat(2), fc.nat(2));
    return fc.array(slack, { minLength: 8, maxLength: 8 }).map((slacks) =>
      flows.map(([from, to, value], at): Arc => {
        const [down = 0, up = 0] = slacks[at] ?? [];
        return { from, to, value, low: Math.max(0, value - down), high: value + up };
      }),
    );
  });

  test('is reckoned exactly as by trying all numbers', () => {
    fc.assert(
      fc.property(table, fc.nat(7), (arcs, at) => {
        expect(rangeOf(arcs, at)).toEqual(byTrying(arcs, at));
      }),
      { numRuns: 150 },
    );
  });
});
