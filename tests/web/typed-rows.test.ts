import { describe, expect, it } from 'vitest';
import {
  addRow,
  fieldAt,
  filledRows,
  removeRow,
  restoreRow,
  rowsIn,
  textsOfRow,
} from '../../packages/web/pages/bottlenecks/typed-rows.ts';

const two = {
  question: 'Mag dit?',
  'deals-0-who': 'Sociale Zaken',
  'deals-1-who': 'Kredietbank',
  'deals-1-what': 'belt',
};

describe('rows that are typed', () => {
  it('begin with one that is empty', () => {
    expect(rowsIn({ question: 'Mag dit?' }, 'deals')).toEqual([0]);
  });

  it('are counted by what was typed, also when a row is still empty', () => {
    expect(rowsIn(addRow(two, 'deals', ['who', 'what']), 'deals')).toEqual([0, 1, 2]);
    expect(filledRows(addRow(two, 'deals', ['who', 'what']), 'deals', ['who', 'what'])).toEqual([0, 1]);
  });

  it('move up when one above them goes, and leave other fields alone', () => {
    expect(removeRow(two, 'deals', 0)).toEqual({
      question: 'Mag dit?',
      'deals-0-who': 'Kredietbank',
      'deals-0-what': 'belt',
    });
  });

  it('come back in their place, beside what was typed since', () => {
    const gone = removeRow(two, 'deals', 0);
    const typed = { ...gone, question: 'Mag dit nu?' };
    expect(restoreRow(typed, 'deals', 0, textsOfRow(two, 'deals', 0))).toEqual({ ...two, question: 'Mag dit nu?' });
  });

  it('get what the server finds wrong at the row that it came from, also when empty rows were left out', () => {
    expect(fieldAt('/deals/0/who', { deals: [2, 5] })).toBe('deals-2-who');
    expect(fieldAt('/deals/1/what', { deals: [2, 5] })).toBe('deals-5-what');
    expect(fieldAt('/question', { deals: [2] })).toBe('question');
  });
});
