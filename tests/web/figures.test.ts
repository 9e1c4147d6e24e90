// What the figures say in words, and what a hidden number may and may not tell.
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../packages/web/pages/figures/csv.ts';
import { csvRows, wordsOfCell } from '../../packages/web/pages/figures/figure-table.ts';
import { partOf } from '../../packages/web/pages/figures/part-in-words.ts';
import { drawnLength, longest } from '../../packages/web/pictures/amount.ts';
import { placeAttainment } from '../../packages/web/pictures/attainment-layout.ts';
import { beginSentence } from '../../packages/web/text/begin-sentence.ts';

const say = (key: string) => key;

describe('a part of a whole', () => {
  it.each([
    [120, 185, { of: [2, 3] }],
    [45, 75, { of: [6, 10] }],
    [50, 100, { of: [1, 2] }],
    [60, 80, { of: [3, 4] }],
    [10, 15, { of: [2, 3], isAbout: true }],
    [10, 90, { of: [1, 10] }],
    [180, 185, 'nearly-all'],
    [1, 40, 'nearly-none'],
  ])('%i of %i is said with small numbers', (count, whole, part) => {
    expect(partOf(count, whole)).toEqual(part);
  });

  it('of nothing is not said', () => {
    expect(partOf(0, 0)).toBeUndefined();
  });
});

it('a sentence begins with a capital, and Eén keeps its accent on the second letter only', () => {
  expect(beginSentence('één op de tien')).toBe('Eén op de tien');
  expect(beginSentence('de helft')).toBe('De helft');
});

describe('what is hidden', () => {
  it('takes exactly the place of the most that it could be', () => {
    expect(drawnLength('below', 10)).toBe(9);
    expect(drawnLength('hidden', 10)).toBe(9);
    expect(longest(['below', 3], 10)).toBe(9);
  });

  it('is a word in the table and in the file, never a number', () => {
    expect(wordsOfCell('below', 10, say)).toBe('cell.below');
    expect(wordsOfCell('hidden', 10, say)).toBe('cell.hidden');
    expect(wordsOfCell(0, 10, say)).toBe(0);
  });
});

describe('the file for a spreadsheet', () => {
  it('says what it is before the numbers', () => {
    const table = { columns: ['Aanbieder', 'Gezinnen'], rows: [{ name: 'Portes', cells: ['below' as const] }] };
    expect(csvRows(table, { threshold: 10, about: ['Gezinnen per fase', '1 oktober'] }, say)).toEqual([
      ['Gezinnen per fase'],
      ['1 oktober'],
      [],
      ['Aanbieder', 'Gezinnen'],
      ['Portes', 'cell.below'],
    ]);
  });

  it('keeps a name with a semicolon in one cell and lets no name be worked out', () => {
    expect(csvOf([['A; "B"', '=1+1', -1]])).toBe('\uFEFF"A; ""B""";\'=1+1;-1\r\n');
  });
});

describe('the attainment bars', () => {
  const part = (kind: 'same' | 'one' | 'two', amount: number | 'below', word: string) => ({ kind, amount, word });
  const row = (same: number | 'below', one: number, two: number, word = 'gelijk') => ({
    name: 'Portes',
    of: '',
    sum: '',
    notForward: [part('same', same, word)],
    forward: [part('one', one, '1 stap'), part('two', two, '2 stappen')],
  });

  it('are all as long, and lie the further to the right the more goals went forward', () => {
    const { rows } = placeAttainment([row(50, 50, 0), row(20, 40, 40)], 10);
    expect(rows.map(({ parts }) => Math.round(parts.reduce((sum, { width }) => sum + width, 0)))).toEqual([400, 400]);
    expect(rows.map(({ end }) => Math.round(end))).toEqual([200, 320]);
  });

  it('name their parts once, and again where the names change', () => {
    const rows = [row(50, 25, 25), row(50, 25, 25), row(50, 25, 25, 'gelijk of terug')];
    expect(placeAttainment(rows, 10).rows.map(({ isWorded }) => isWorded)).toEqual([true, false, true]);
  });

  it('lift a word that would touch the one before it', () => {
    const { rows } = placeAttainment([row(96, 2, 2)], 10);
    expect(rows[0]?.parts.map(({ tier }) => tier)).toEqual([0, 0, 1]);
  });

  it('keep a word on its own side of the border', () => {
    const { rows } = placeAttainment([row(5, 50, 45, 'gelijk of terug')], 10);
    expect(rows[0]?.parts[0]?.wordAt).toBeLessThan(-50);
    expect(rows[0]?.parts[1]?.wordAt).toBeGreaterThan(0);
  });

  it('draw a hidden part as long as it could be at most', () => {
    const { rows } = placeAttainment([row('below', 50, 41)], 10);
    expect(rows[0]?.parts[0]?.width).toBeCloseTo(36);
  });
});
